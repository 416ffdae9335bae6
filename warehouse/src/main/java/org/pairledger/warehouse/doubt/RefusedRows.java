package org.pairledger.warehouse.doubt;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.pairledger.warehouse.assessment.judge.LedgersOf;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/**
 * Says at a target how many rows of the ledgers that tell it were refused: each has its problem at
 * the door, but the figure is without it. Of one side's target the ledgers of that side, of both
 * the ledgers of both.
 */
final class RefusedRows {

  private static final String LEDGERS =
      "create or replace temp table refused_ledgers (indicator varchar, dataset varchar)";

  private RefusedRows() {}

  /** After all else that is said of a figure. */
  static void tell(Connection connection, IndicatorCatalogue catalogue) throws SQLException {
    DoubtJob.execute(connection, LEDGERS);
    List<String> codes = codes(connection);
    try (DuckDBAppender rows =
        connection
            .unwrap(DuckDBConnection.class)
            .createAppender("temp", "main", "refused_ledgers")) {
      for (String code : codes) {
        for (String dataset : LedgersOf.indicator(catalogue, code)) {
          rows.beginRow();
          rows.append(code).append(dataset);
          rows.endRow();
        }
      }
    }
    DoubtJob.step(connection, "refused-targets", "refused-beside-others", "refused-alone");
  }

  private static List<String> codes(Connection connection) throws SQLException {
    List<String> codes = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select distinct indicator from assess.target_results"
                    + " where indicator is not null")) {
      while (row.next()) {
        codes.add(row.getString(1));
      }
    }
    return codes;
  }
}
