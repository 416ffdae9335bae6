package org.pairledger.warehouse.doubt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.Target;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.ask.Request;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.Shape;

/**
 * The rows that might count for each target that adds amounts up, beside the number to be reached:
 * {@code measured_candidates} and {@code doubt_targets}.
 */
final class AgainstTargets {

  /** A target and the number to be reached, in what its rows are added up in. */
  private record Asked(Request request, String target, BigDecimal bar, String unit) {}

  private final Rulebook rules;

  AgainstTargets(Rulebook rules) {
    this.rules = rules;
  }

  void write(Connection connection, LocalDate knownOn) throws SQLException {
    List<Asked> asked = new ArrayList<>();
    for (Plan plan : rules.workspace().plans()) {
      plan.targets().forEach(one -> asked(plan, one).ifPresent(asked::add));
    }
    List<Integer> numbers =
        rules
            .measurer()
            .fillCandidates(
                connection, rules.asOf(), knownOn, asked.stream().map(Asked::request).toList());
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create or replace temp table doubt_targets (request_no integer, plan_year integer,"
              + " target_id varchar, bar decimal(24, 2), unit varchar)");
    }
    try (DuckDBAppender rows =
        connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", "doubt_targets")) {
      for (int i = 0; i < asked.size(); i++) {
        Asked one = asked.get(i);
        rows.beginRow();
        rows.append(numbers.get(i).intValue()).append(one.request().planYear());
        rows.append(one.target()).append(one.bar().setScale(2, RoundingMode.HALF_UP));
        rows.append(one.unit());
        rows.endRow();
      }
    }
  }

  private Optional<Asked> asked(Plan plan, Target target) {
    Indicator indicator = target.indicator().flatMap(rules.indicators()::find).orElse(null);
    if (indicator == null || target.value().isEmpty() || !isAddedUp(indicator)) {
      return Optional.empty();
    }
    BigDecimal own =
        indicator
            .inOwnUnit(target.value().get(), target.unit())
            .orElse(target.value().get())
            .multiply(indicator.unitSize());
    boolean isMoney = indicator.unitSize().compareTo(BigDecimal.ONE) > 0;
    return Optional.of(
        new Asked(
            new Request(
                plan.pairingId(),
                plan.year(),
                indicator.code(),
                rules
                    .regimes()
                    .of(plan.year())
                    .orElseThrow()
                    .parameters(indicator.code(), target.params()),
                target.side().name(),
                target.windowFrom(),
                target.windowTo(),
                ">=",
                null,
                null),
            target.target(),
            own,
            isMoney ? "元" : indicator.unit()));
  }

  private static boolean isAddedUp(Indicator indicator) {
    Shape shape = indicator.shape();
    return indicator.sql() != null
        && shape.form() == Shape.Form.VALUE
        && (shape.measure() == Shape.Measure.SUM || shape.measure() == Shape.Measure.HEADS);
  }
}
