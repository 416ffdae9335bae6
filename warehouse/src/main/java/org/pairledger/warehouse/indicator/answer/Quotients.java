package org.pairledger.warehouse.indicator.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Divides, in decimals and once: each pair of numbers a query names gets its quotient in a table.
 */
public final class Quotients {

  private record Pair(BigDecimal num, BigDecimal den) {}

  private Quotients() {}

  /** Makes {@code table} (num, den, quotient) of the query's columns num and den. */
  public static void write(Connection connection, String table, String query) throws SQLException {
    List<Pair> pairs = pairs(connection, query);
    try (Statement make = connection.createStatement()) {
      make.execute(
          "create or replace temp table "
              + table
              + " (num decimal(38, 6), den decimal(38, 6), quotient decimal(38, 6))");
    }
    DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
    try (DuckDBAppender rows = duck.createAppender("temp", "main", table)) {
      for (Pair pair : pairs) {
        rows.beginRow();
        rows.append(pair.num().setScale(Answers.PLACES, RoundingMode.UNNECESSARY));
        rows.append(pair.den().setScale(Answers.PLACES, RoundingMode.UNNECESSARY));
        rows.append(pair.num().divide(pair.den(), Answers.PLACES, RoundingMode.HALF_UP));
        rows.endRow();
      }
    }
  }

  private static List<Pair> pairs(Connection connection, String query) throws SQLException {
    List<Pair> pairs = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        pairs.add(new Pair(row.getBigDecimal("num"), row.getBigDecimal("den")));
      }
    }
    return pairs;
  }
}
