package org.pairledger.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.assess.AssessDoubtedFacts;
import org.pairledger.contract.assess.AssessDoubts;
import org.pairledger.contract.assess.AssessIndicatorYears;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.warehouse.TableSql;

/** Figures are taken from a release only while the same rows are set aside. */
class KeptIndicatorsTest {

  @TempDir private Path folder;

  @Test
  void whatIsTheSameIsTaken() throws SQLException {
    release("K01", true);

    assertThat(taken(true)).isEqualTo(1);
    assertThat(taken(false)).as("a row that counts now").isEqualTo(-1);
  }

  @Test
  void aRowThatWasNotSetAsideIsMeasuredAnew() throws SQLException {
    release("K01", false);

    assertThat(taken(true)).isEqualTo(-1);
    assertThat(taken(false)).isEqualTo(1);
  }

  @Test
  void aStatementThatFailedOnARowIsRunAgain() throws SQLException {
    release("K21", true);

    assertThat(taken(true)).isEqualTo(-1);
  }

  /** How many years are there after figures were taken, or -1 where they were not. */
  private long taken(boolean isSetAside) throws SQLException {
    try (Connection build = DriverManager.getConnection("jdbc:duckdb:")) {
      create(build, AssessDoubtedFacts.TABLE);
      insert(build, AssessDoubtedFacts.TABLE, "is_set_aside", String.valueOf(isSetAside));
      return KeptIndicators.take(build, folder.resolve("current.duckdb"))
          ? count(build, "assess.indicator_years")
          : -1;
    }
  }

  private void release(String rule, boolean isSetAside) throws SQLException {
    try (Connection release =
        DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("current.duckdb"))) {
      for (Table table : IndicatorTables.TABLES) {
        create(release, table);
      }
      create(release, AssessDoubts.TABLE);
      create(release, AssessDoubtedFacts.TABLE);
      insert(release, AssessIndicatorYears.TABLE, "plan_year", "2020");
      insert(release, AssessDoubts.TABLE, "doubt_rules", "'" + rule + "'");
      insert(release, AssessDoubtedFacts.TABLE, "is_set_aside", String.valueOf(isSetAside));
    }
  }

  private static void create(Connection connection, Table table) throws SQLException {
    execute(connection, "create schema if not exists assess");
    execute(connection, "create table " + name(table) + " " + TableSql.columns(table));
  }

  /** A row of noughts and the like, but for one column. */
  private static void insert(Connection connection, Table table, String column, String value)
      throws SQLException {
    String values =
        table.fields().stream()
            .map(field -> field.name().equals(column) ? value : any(field))
            .collect(Collectors.joining(", "));
    execute(connection, "insert into " + name(table) + " values (" + values + ")");
  }

  private static String any(Field field) {
    return switch (field.type()) {
      case STRING -> "'x'";
      case DATE -> "date '2020-01-01'";
      case BOOLEAN -> "false";
      default -> "0";
    };
  }

  private static String name(Table table) {
    return "assess." + TableSql.nameInAssess(table);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    }
  }
}
