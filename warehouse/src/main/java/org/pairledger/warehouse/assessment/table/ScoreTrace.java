package org.pairledger.warehouse.assessment.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.pairledger.contract.assess.score.AssessScoreTrace;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.judge.Questions;
import org.pairledger.warehouse.assessment.score.Outcome;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.sql.FactUnion;
import org.pairledger.warehouse.sql.SqlTemplate;
import org.pairledger.warehouse.sql.TableSql;

/**
 * Writes {@code assess.score_trace}: the rows behind each target, counted or not and why, with
 * their place in the ledgers; targets with very many rows have one line a reason instead.
 */
public final class ScoreTrace {

  /** From so many rows on, a target's rows are counted and not listed. */
  private static final int MOST = 10_000;

  private ScoreTrace() {}

  public static void write(
      Connection connection,
      IndicatorCatalogue catalogue,
      Measurer measurer,
      Questions.Answers answers,
      List<Outcome> outcomes,
      LocalDate asOf,
      LocalDate knownOn)
      throws SQLException {
    List<Judged> traced = new ArrayList<>();
    List<Request> requests = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      for (Judged one : outcome.targets()) {
        var measured = answers.find(outcome.year(), one.promise());
        if (measured != null) {
          traced.add(one);
          requests.add(measured.request());
        }
      }
    }
    List<Integer> numbers = measurer.fillCandidates(connection, asOf, knownOn, requests);
    try (Statement statement = connection.createStatement()) {
      create(statement);
      fill(connection, catalogue, traced, requests, numbers);
      statement.execute(
          SqlTemplate.of("assess/score-trace")
              .sql("most", Integer.toString(MOST))
              .sql("places", FactUnion.of("fact_id", "source_file", "source_sheet", "source_row"))
              .toString());
    }
  }

  private static void create(Statement statement) throws SQLException {
    statement.execute(
        "create or replace table assess.score_trace " + TableSql.columns(AssessScoreTrace.TABLE));
    statement.execute(
        "create or replace temp table traced (request_no integer, pairing_id varchar,"
            + " plan_year integer, target_id varchar, item_no varchar, indicator varchar,"
            + " measure varchar, amount_unit varchar)");
  }

  private static void fill(
      Connection connection,
      IndicatorCatalogue catalogue,
      List<Judged> traced,
      List<Request> requests,
      List<Integer> numbers)
      throws SQLException {
    try (DuckDBAppender appender =
        connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", "traced")) {
      for (int i = 0; i < traced.size(); i++) {
        Judged one = traced.get(i);
        appender.beginRow();
        appender.append(numbers.get(i).intValue());
        appender.append(one.year().pairingId());
        appender.append(one.year().year());
        appender.append(one.promise().ref());
        appender.append(one.promise().item());
        appender.append(String.valueOf(one.promise().indicator()));
        Indicator added = added(catalogue, requests.get(i));
        appender.append(added.shape().measure().name().toLowerCase(Locale.ROOT));
        appender.append(added.amountUnit().orElse(null));
        appender.endRow();
      }
    }
  }

  /** Whose rows are added up: of a derived indicator, what it is derived from. */
  private static Indicator added(IndicatorCatalogue catalogue, Request request) {
    Indicator indicator = catalogue.get(request.indicator(), request.planYear());
    return indicator.derivation() == null
        ? indicator
        : catalogue.get(indicator.derivation().of().get(0), request.planYear());
  }
}
