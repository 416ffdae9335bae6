package org.pairledger.warehouse.doubt;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * Which figures hang on which doubted rows: {@code doubt_touches}, from the rows behind each target
 * and behind each published indicator of the pairings and years in doubt.
 */
final class Touched {

  private Touched() {}

  static void write(Connection connection, Rulebook rules, LocalDate knownOn) throws SQLException {
    Measurer measurer = rules.measurer();
    DoubtJob.step(connection, "touches", "touched-targets");
    List<Request> requests = published(connection, measurer);
    if (requests.isEmpty()) {
      return;
    }
    List<Integer> numbers = measurer.fillCandidates(connection, rules.asOf(), knownOn, requests);
    DoubtJob.execute(
        connection,
        "create or replace temp table doubt_published (request_no integer, pairing_id varchar,"
            + " plan_year integer, indicator varchar, side varchar)");
    try (DuckDBAppender rows =
        connection
            .unwrap(DuckDBConnection.class)
            .createAppender("temp", "main", "doubt_published")) {
      for (int i = 0; i < requests.size(); i++) {
        Request one = requests.get(i);
        rows.beginRow();
        rows.append(numbers.get(i).intValue()).append(one.pairingId()).append(one.planYear());
        rows.append(one.indicator()).append(one.side());
        rows.endRow();
      }
    }
    DoubtJob.step(connection, "touched-indicators");
  }

  private static List<Request> published(Connection connection, Measurer measurer)
      throws SQLException {
    List<Request> requests = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(SqlTemplate.of("doubts/steps/published").toString())) {
      while (row.next()) {
        requests.add(
            measurer.year(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)));
      }
    }
    return requests;
  }
}
