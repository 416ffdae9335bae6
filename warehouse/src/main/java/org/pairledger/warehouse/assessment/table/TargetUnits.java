package org.pairledger.warehouse.assessment.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.pairledger.contract.assess.plan.AssessTargetUnits;
import org.pairledger.contract.workspace.plan.PlanUnit;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.judge.Questions;
import org.pairledger.warehouse.assessment.promise.PlanYear;
import org.pairledger.warehouse.assessment.promise.Promise;
import org.pairledger.warehouse.assessment.score.Outcome;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.definition.Shape;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * Writes {@code assess.target_units}: what each unit came to of the targets that ask every unit of
 * a list. Reads {@code assess.score_trace} for the rows of each.
 */
public final class TargetUnits {

  private final Connection connection;
  private final TableWriter writer;
  private final Map<String, String> names = new HashMap<>();

  private TargetUnits(Connection connection, TableWriter writer) {
    this.connection = connection;
    this.writer = writer;
  }

  /** A target that asks units. */
  private record Asking(Judged target, Indicator indicator, Request request) {

    Shape.Fold fold() {
      return indicator.shape().fold();
    }

    /** What one of the target's unit is in what the fold adds up. */
    BigDecimal unitSize() {
      return indicator.unitSize().multiply(target.unitSize());
    }
  }

  public static void write(
      Connection connection,
      IndicatorCatalogue catalogue,
      Measurer measurer,
      Questions.Answers answers,
      List<Outcome> outcomes,
      LocalDate asOf,
      LocalDate knownOn)
      throws SQLException {
    List<Asking> asking = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      for (Judged one : outcome.targets()) {
        var measured = answers.find(outcome.year(), one.promise());
        if (measured == null) {
          continue;
        }
        Indicator indicator = catalogue.get(measured.request().indicator(), outcome.year().year());
        if (indicator.shape().universe() != null) {
          asking.add(new Asking(one, indicator, measured.request()));
        }
      }
    }
    List<Integer> numbers =
        measurer.fillUnits(
            connection, asOf, knownOn, asking.stream().map(Asking::request).toList());
    try (TableWriter writer = new TableWriter(connection, AssessTargetUnits.TABLE)) {
      TargetUnits units = new TargetUnits(connection, writer);
      units.readNames();
      units.ask(asking, numbers);
      units.write(asking);
    }
  }

  private void ask(List<Asking> asking, List<Integer> numbers) throws SQLException {
    try (Statement make = connection.createStatement()) {
      make.execute(SqlTemplate.of("assess/unit-targets-table").toString());
    }
    try (DuckDBAppender rows =
        connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", "unit_targets")) {
      for (int place = 0; place < asking.size(); place++) {
        Judged target = asking.get(place).target();
        rows.beginRow();
        rows.append(place).append(numbers.get(place).intValue());
        rows.append(target.year().pairingId()).append(target.year().year());
        rows.append(target.promise().ref());
        rows.endRow();
      }
    }
  }

  private void readNames() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SqlTemplate.of("assess/unit-names").toString())) {
      while (rows.next()) {
        names.put(rows.getString(1), rows.getString(2));
      }
    }
  }

  private void write(List<Asking> asking) throws SQLException {
    IdentityHashMap<PlanYear, Map<String, String>> ofPlans = new IdentityHashMap<>();
    try (Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery(SqlTemplate.of("assess/unit-rows").toString())) {
      while (rows.next()) {
        Asking one = asking.get(rows.getInt(1));
        PlanYear year = one.target().year();
        write(one, ofPlans.computeIfAbsent(year, TargetUnits::ofPlan), rows);
      }
    }
  }

  /** What a plan calls its units. */
  private static Map<String, String> ofPlan(PlanYear year) {
    Map<String, String> ofPlan = new HashMap<>();
    for (PlanUnit unit : year.plan().units()) {
      ofPlan.put(unit.region().orElse(unit.name()), unit.name());
    }
    return ofPlan;
  }

  private void write(Asking asking, Map<String, String> ofPlan, ResultSet row) throws SQLException {
    Promise promise = asking.target().promise();
    PlanYear year = asking.target().year();
    String key = row.getString(2);
    BigDecimal value = row.getBigDecimal(3).divide(asking.unitSize(), MathContext.UNLIMITED);
    writer.row(
        year.pairingId(),
        year.year(),
        promise.ref(),
        key,
        ofPlan.getOrDefault(key, names.getOrDefault(key, key)),
        value,
        asking.fold() == Shape.Fold.MIN ? promise.value() : null,
        row.getInt(4),
        row.getInt(5),
        isShort(asking.fold(), promise, value));
  }

  /** Where the least unit is asked, each is held to the target; where any will do, to have any. */
  private static boolean isShort(Shape.Fold fold, Promise promise, BigDecimal value) {
    if (fold == Shape.Fold.COVERED) {
      return value.signum() <= 0;
    }
    return promise.value() != null
        && promise.comparison() != null
        && !promise.comparison().holds(value, promise.value());
  }
}
