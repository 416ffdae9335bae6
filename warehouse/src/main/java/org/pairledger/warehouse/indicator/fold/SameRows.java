package org.pairledger.warehouse.indicator.fold;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.pairledger.contract.star.StarTables;
import org.pairledger.contract.star.fact.FactColumns;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.table.Type;
import org.pairledger.warehouse.indicator.definition.Shape;
import org.pairledger.warehouse.indicator.told.ToldRows;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * Rows that several pairings sent, in one file or in files of their own: each pairing has the row,
 * above them it is one. Whatever one of its facts is the same as, the others are, too.
 */
final class SameRows {

  /** The step that gives the rows of one their one key. */
  static final String STEP = "united";

  private SameRows() {}

  /** Fills {@link ToldRows#SAME_ROWS}, unless this connection keeps it; false if it is empty. */
  static boolean fill(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (count(statement, "select count(distinct pairing_id) from star.dim_source_files") < 2) {
        return false;
      }
      if (ToldRows.isKept(statement, ToldRows.SAME_ROWS)) {
        return isAny(statement);
      }
      statement.execute(
          StarTables.ALL.stream()
              .filter(table -> table.key().contains(FactColumns.FACT_ID))
              .filter(table -> table.name().startsWith("fct_"))
              .map(SameRows::contents)
              .collect(
                  Collectors.joining(
                      "\nunion all\n",
                      "create or replace temp table measure_row_contents as\n",
                      "")));
      statement.execute(SqlTemplate.of("measure/same-rows").toString());
      statement.execute("drop table measure_row_contents");
      return isAny(statement);
    }
  }

  private static boolean isAny(Statement statement) throws SQLException {
    return count(statement, "select count(*) from " + ToldRows.SAME_ROWS) > 0;
  }

  private static long count(Statement statement, String sql) throws SQLException {
    try (ResultSet count = statement.executeQuery(sql)) {
      count.next();
      return count.getLong(1);
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

  private static String contents(Table table) {
    List<String> columns =
        table.fields().stream()
            .filter(SameRows::isContent)
            .map(field -> "facts." + field.name())
            .toList();
    return SqlTemplate.of("measure/row-contents")
        .text("name", table.name())
        .sql("table", table.name())
        .sql("columns", String.join(", ", columns))
        .sql(
            "filled",
            columns.stream()
                .map(column -> "(" + column + " is not null)::integer")
                .collect(Collectors.joining(" + ")))
        .toString();
  }

  /** Whether it is of the row itself; keys made of words are made for each pairing. */
  private static boolean isContent(Field field) {
    boolean isMadeKey = field.name().endsWith("_key") && field.type() == Type.STRING;
    return !FactColumns.HEAD.contains(field)
        && !FactColumns.TAIL.contains(field)
        && !field.name().endsWith("_id")
        && !isMadeKey;
  }
}
