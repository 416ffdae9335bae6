package org.pairledger.warehouse.indicator.fold;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.fact.FactColumns;
import org.pairledger.warehouse.indicator.definition.Shape;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * Rows of one file that several pairings sent: each pairing has the row, above them it is one.
 * Whatever one of its facts is the same as, the others are, too.
 */
final class SameRows {

  /** The step that gives the rows of one their one key. */
  static final String STEP = "united";

  private SameRows() {}

  /** Fills {@code measure_same_rows}; false when there are none. */
  static boolean fill(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(SqlTemplate.of("measure/same-files").toString());
      try (ResultSet count = statement.executeQuery("select count(*) from measure_same_files")) {
        count.next();
        if (count.getLong(1) == 0) {
          return false;
        }
      }
      statement.execute(
          StarTables.ALL.stream()
              .filter(table -> table.key().contains(FactColumns.FACT_ID))
              .map(table -> table.name())
              .filter(name -> name.startsWith("fct_"))
              .map(SameRows::rows)
              .collect(
                  Collectors.joining(
                      "\nunion all\n", "create or replace temp table measure_same_rows as\n", "")));
      return true;
    }
  }

  /** The step over another one: of persons no row gets a key. */
  static String united(String step, Shape.Measure measure) {
    boolean getsKey =
        switch (measure) {
          case SUM, COUNT -> true;
          case DISTINCT, HEADS -> false;
        };
    return SqlTemplate.of("measure/united")
        .sql("told", step)
        .sql("key_of_row", getsKey ? "same_rows.row_key" : "null")
        .toString();
  }

  private static String rows(String table) {
    return SqlTemplate.of("measure/same-rows").text("name", table).sql("table", table).toString();
  }
}
