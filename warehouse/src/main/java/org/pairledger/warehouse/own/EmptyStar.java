package org.pairledger.warehouse.own;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.pairledger.contract.assess.AssessTables;
import org.pairledger.contract.dataset.OwnFact;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.sql.DuckDb;
import org.pairledger.warehouse.sql.TableSql;

/** Every table of the star and of the assessment without a row: where a file's SQL is tried. */
public final class EmptyStar {

  /** How long a file may take over tables without a row. */
  public static final int TRIAL_SECONDS = 5;

  private EmptyStar() {}

  /**
   * All tables, in a database in memory of its own.
   *
   * @param own the typed facts of the workspace's own kinds of ledgers
   */
  public static Connection open(List<OwnFact> own) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("create schema star");
      statement.execute("create schema assess");
      for (Table table : OwnFact.tables(own)) {
        statement.execute("create table star." + table.name() + " " + TableSql.columns(table));
      }
      for (Table table : AssessTables.ALL) {
        statement.execute(
            "create table assess." + TableSql.nameInAssess(table) + " " + TableSql.columns(table));
      }
    }
    return connection;
  }

  /** From now on the connection reads and writes nothing but what it has, as in a run. */
  public static void lock(Connection connection) throws SQLException {
    DuckDb.lock(connection, List.of());
  }
}
