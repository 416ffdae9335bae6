package org.pairledger.warehouse.indicator;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.TableSql;
import org.pairledger.warehouse.serve.ServedRelease;

/**
 * The published tables of indicators as a release has them, for a build of the same star by the
 * same definitions to the same day: targets and what people decided have no say in them but by the
 * rows that are set aside.
 */
public final class KeptIndicators {

  private static final String ASIDE =
      "select fact_id, doubted_because from %sassess.doubted_facts where is_set_aside";

  /** Rows set aside here or there alone, and rows on which an indicator's statement failed. */
  private static final String OTHERS =
      """
      select
          (select count(*) from (%1$s except all %2$s))
          + (select count(*) from (%2$s except all %1$s))
          + (select count(*) from kept_figures.assess.doubts where doubt_rules = 'K21')
      """
          .formatted(ASIDE.formatted(""), ASIDE.formatted("kept_figures."));

  private KeptIndicators() {}

  /**
   * Takes the tables over, unless other rows are set aside now.
   *
   * @param served the release's file
   * @return whether they were taken; if not, nothing has changed
   */
  public static boolean take(Connection connection, Path served) throws SQLException {
    ServedRelease.attach(connection, served, "kept_figures");
    try (Statement statement = connection.createStatement()) {
      boolean isSame = isZero(statement);
      if (isSame) {
        for (Table table : IndicatorTables.TABLES) {
          String name = "assess." + TableSql.nameInAssess(table);
          statement.execute("create or replace table " + name + " " + TableSql.columns(table));
          statement.execute("insert into " + name + " by name from kept_figures." + name);
        }
      }
      statement.execute("detach kept_figures");
      return isSame;
    }
  }

  private static boolean isZero(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery(OTHERS)) {
      row.next();
      return row.getLong(1) == 0;
    }
  }
}
