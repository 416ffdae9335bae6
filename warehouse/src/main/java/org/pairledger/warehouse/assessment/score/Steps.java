package org.pairledger.warehouse.assessment.score;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.pairledger.contract.regime.Mode;
import org.pairledger.warehouse.assessment.promise.Exact;

/** Whole steps of a shortfall or an excess, counted in per cent of the target or in its unit. */
record Steps(BigFraction step, Mode.Measure of) {

  static Steps of(Mode mode) {
    return new Steps(Exact.of(mode.number("step")), mode.of());
  }

  /** A target of zero has no per cent; its own unit counts. */
  BigFraction count(BigFraction amount, BigDecimal target) {
    boolean percent = of == Mode.Measure.PERCENT && target.signum() != 0;
    return Exact.wholeSteps(
        percent ? amount.multiply(100).divide(Exact.of(target.abs())) : amount, step);
  }
}
