package org.pairledger.warehouse.assessment.promise;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** What a target asks of its value, and how near a value comes to it. */
public enum Comparison {
  AT_LEAST(">="),
  ABOVE(">"),
  AT_MOST("<="),
  BELOW("<"),
  EXACTLY("=");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  public static Comparison of(String sign) {
    return Arrays.stream(values())
        .filter(one -> one.sign.equals(sign))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Invalid comparator: " + sign));
  }

  public String sign() {
    return sign;
  }

  /** An upper bound is kept, not reached: before its day has come nobody can say that it is met. */
  public boolean isUpperBound() {
    return this == AT_MOST || this == BELOW;
  }

  public boolean holds(BigDecimal actual, BigDecimal target) {
    int order = actual.compareTo(target);
    return switch (this) {
      case AT_LEAST -> order >= 0;
      case ABOVE -> order > 0;
      case AT_MOST -> order <= 0;
      case BELOW -> order < 0;
      case EXACTLY -> order == 0;
    };
  }

  /** The completion ratio, which may exceed one; nothing where it would divide by zero. */
  public Optional<BigFraction> completion(BigDecimal actual, BigDecimal target) {
    BigDecimal over = isUpperBound() ? actual : target;
    BigDecimal part = isUpperBound() ? target : actual;
    return over.signum() == 0
        ? Optional.empty()
        : Optional.of(Exact.of(part).divide(Exact.of(over)));
  }

  /** The share of the target that is reached: from nothing to one. */
  public BigFraction share(BigDecimal actual, BigDecimal target) {
    if (holds(actual, target)) {
      return BigFraction.ONE;
    }
    BigFraction ratio = completion(actual, target).orElse(BigFraction.ZERO);
    if (this == EXACTLY && Exact.compare(ratio, BigFraction.ONE) > 0) {
      ratio = ratio.reciprocal();
    }
    return Exact.clamp(ratio, BigFraction.ZERO, BigFraction.ONE);
  }

  /** How much is missing, in the target's unit; never below zero. */
  public BigFraction shortfall(BigDecimal actual, BigDecimal target) {
    BigDecimal missing =
        switch (this) {
          case AT_LEAST, ABOVE -> target.subtract(actual);
          case AT_MOST, BELOW -> actual.subtract(target);
          case EXACTLY -> actual.subtract(target).abs();
        };
    return Exact.of(missing.max(BigDecimal.ZERO));
  }

  /** How much better than the target it is, in the target's unit; never below zero. */
  public BigFraction excess(BigDecimal actual, BigDecimal target) {
    BigDecimal more = isUpperBound() ? target.subtract(actual) : actual.subtract(target);
    return Exact.of(more.max(BigDecimal.ZERO));
  }
}
