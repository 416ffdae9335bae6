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
import org.pairledger.warehouse.indicator.Measurer;
import org.pairledger.warehouse.indicator.Request;
import org.pairledger.warehouse.indicator.Rulebook;

/**
 * Which figures hang on which doubted rows: {@code doubt_touches}, from the rows behind each target
 * and behind each published indicator of the pairings and years in doubt.
 */
final class Touched {

  private static final String TABLE =
      """
      create or replace temp table doubt_touches (
          doubt_id varchar, fact_id bigint, pairing_id varchar, plan_year integer,
          figure_kind varchar, figure_ref varchar, side varchar, item_no varchar
      )
      """;

  /** The rows of targets stand where the trace of the assessment left them. */
  private static final String TARGETS =
      """
      insert into doubt_touches
      select distinct
          facts.doubt_id, facts.fact_id, traced.pairing_id, traced.plan_year, 'target',
          traced.target_id, '', traced.item_no
      from measured_candidates as candidates
      inner join traced on candidates.request_no = traced.request_no
      inner join assess.doubted_facts as facts on candidates.fact_id = facts.fact_id
      where candidates.excluded_because is null or facts.is_set_aside
      """;

  /** Published figures of a doubted pairing's years, and of the pairings above it. */
  private static final String PUBLISHED =
      """
      select distinct years.pairing_id, years.plan_year, years.indicator, years.side
      from assess.indicator_years as years
      inner join star.bridge_pairing_closure as closure
          on years.pairing_id = closure.ancestor_pairing_id
      inner join assess.doubts as doubts
          on closure.pairing_id = doubts.pairing_id and years.plan_year >= doubts.plan_year
      order by all
      """;

  private static final String INDICATORS =
      """
      insert into doubt_touches
      select distinct
          facts.doubt_id, facts.fact_id, published.pairing_id, published.plan_year, 'indicator',
          published.indicator, published.side, null
      from measured_candidates as candidates
      inner join doubt_published as published on candidates.request_no = published.request_no
      inner join assess.doubted_facts as facts on candidates.fact_id = facts.fact_id
      where candidates.excluded_because is null or facts.is_set_aside
      """;

  private Touched() {}

  static void write(Connection connection, Rulebook rules, LocalDate knownOn) throws SQLException {
    Measurer measurer = rules.measurer();
    DoubtJob.execute(connection, TABLE, TARGETS);
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
    DoubtJob.execute(connection, INDICATORS);
  }

  private static List<Request> published(Connection connection, Measurer measurer)
      throws SQLException {
    List<Request> requests = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(PUBLISHED)) {
      while (row.next()) {
        requests.add(
            measurer.year(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)));
      }
    }
    return requests;
  }
}
