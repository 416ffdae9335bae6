package org.pairledger.warehouse.explain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pairledger.contract.regime.Binding;
import org.pairledger.contract.regime.Mode;
import org.pairledger.contract.regime.Regime;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.regime.ScoreLine;
import org.pairledger.contract.regime.Shape;
import org.pairledger.warehouse.indicator.ask.Request;

/** The lines of the scorecards of a year's regime, as a reader is told of them. */
final class LineRules {

  private final Regimes regimes;

  LineRules(Regimes regimes) {
    this.regimes = regimes;
  }

  /** The line of that name on a scorecard. */
  Optional<ScoreLine> line(int year, String card, String id) {
    return regimes.of(year).stream()
        .flatMap(regime -> regime.scorecards().stream())
        .filter(one -> one.scorecard().equals(card))
        .flatMap(one -> one.lines().stream())
        .filter(line -> line.id().equals(id))
        .findFirst();
  }

  /** How the year of the line's indicator is asked for; empty when the line is about items. */
  Optional<Request> request(String pairing, int year, ScoreLine line) {
    Regime regime = regimes.of(year).orElseThrow();
    return line.binds()
        .measure()
        .map(
            measure ->
                Request.year(
                    pairing,
                    year,
                    line.binds().ref(),
                    regime.parameters(line.binds().ref(), measure.params()),
                    measure.side().name()));
  }

  /** The rule in words: what is compared with what, and how it becomes points. */
  static String words(ScoreLine line) {
    String target =
        line.binds()
            .measure()
            .flatMap(measure -> measure.target().map(value -> target(measure, value)))
            .orElse("");
    return target + mode(line.mode()) + (line.mode().shape() == Shape.VETO ? "" : at(line));
  }

  private static String target(Binding.Measure measure, BigDecimal value) {
    return "目标 " + measure.comparator() + " " + Rows.plain(value) + measure.unit() + "，";
  }

  private static String at(ScoreLine line) {
    return line.scoreAt() == ScoreLine.ScoreAt.DEADLINE ? "，取时限当日的值" : "，取截至日的值";
  }

  private static String mode(Mode mode) {
    String numbers =
        mode.numbers().entrySet().stream()
            .map(one -> one.getKey() + "=" + Rows.plain(one.getValue()))
            .collect(Collectors.joining("，"));
    return name(mode) + (numbers.isEmpty() ? "" : "（" + numbers + "）");
  }

  private static String name(Mode mode) {
    return switch (mode.shape()) {
      case STEP_DEDUCTION, BONUS, PENALTY ->
          mode.shape().label() + (mode.of() == Mode.Measure.VALUE ? "，一步按本单位计" : "，一步按百分点计");
      default -> mode.shape().label();
    };
  }
}
