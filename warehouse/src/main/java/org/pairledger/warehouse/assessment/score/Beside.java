package org.pairledger.warehouse.assessment.score;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pairledger.contract.regime.Mode;
import org.pairledger.contract.regime.Shape;
import org.pairledger.warehouse.assessment.decision.Overlay;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.promise.Exact;
import org.pairledger.warehouse.assessment.promise.Promise;

/** What stands beside the weights: bonus and penalty, each up to its cap. */
final class Beside {

  private Beside() {}

  /** All bonuses, or all penalties, as a positive number. */
  static BigFraction sum(List<CardLine> lines, Shape shape, Overlay overlay) {
    return lines.stream()
        .filter(line -> line.line().mode().shape() == shape)
        .map(line -> points(line, overlay).abs())
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

  /** Points of a bonus, minus points of a penalty, nothing for a veto. */
  static BigFraction points(CardLine line, Overlay overlay) {
    Mode mode = line.line().mode();
    Judged measure = overlay.seen(line.targets().get(0));
    BigDecimal actual = overlay.value(measure, line.line());
    BigDecimal decided = overlay.points().get(line.no());
    if (decided != null && mode.shape() != Shape.VETO) {
      BigFraction points = Exact.of(decided.abs());
      return mode.shape() == Shape.PENALTY ? points.negate() : points;
    }
    if (actual == null) {
      return BigFraction.ZERO;
    }
    return switch (mode.shape()) {
      case BONUS -> bonus(mode, measure.promise(), actual);
      case PENALTY -> penalty(mode, actual).negate();
      default -> BigFraction.ZERO;
    };
  }

  /** Points for each whole step above the target; nothing without a target. */
  private static BigFraction bonus(Mode mode, Promise promise, BigDecimal actual) {
    if (promise.comparison() == null || promise.value() == null) {
      return BigFraction.ZERO;
    }
    BigFraction excess = promise.comparison().excess(actual, promise.value());
    return capped(mode, Steps.of(mode).count(excess, promise.value()));
  }

  /** Points for each whole step of the value. */
  private static BigFraction penalty(Mode mode, BigDecimal actual) {
    BigFraction value = Exact.of(actual.max(BigDecimal.ZERO));
    return capped(mode, Exact.wholeSteps(value, Exact.of(mode.number("step"))));
  }

  private static BigFraction capped(Mode mode, BigFraction steps) {
    return Exact.min(steps.multiply(Exact.of(mode.number("points"))), Exact.of(mode.number("cap")));
  }
}
