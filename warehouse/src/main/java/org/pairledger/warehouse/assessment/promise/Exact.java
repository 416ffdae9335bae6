package org.pairledger.warehouse.assessment.promise;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** Fractions from and to decimals; nothing is rounded on the way in, and once on the way out. */
public final class Exact {

  private static final int POINTS_SCALE = 2;
  private static final int RATIO_SCALE = 6;

  private Exact() {}

  public static BigFraction of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? BigFraction.of(decimal.toBigIntegerExact())
        : BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /** Points as they are published: two places, half up. */
  public static BigDecimal points(BigFraction exact) {
    return exact.bigDecimalValue(POINTS_SCALE, RoundingMode.HALF_UP);
  }

  /** A ratio as it is stored; no rule ever reads it again. */
  public static BigDecimal ratio(BigFraction exact) {
    return exact.bigDecimalValue(RATIO_SCALE, RoundingMode.HALF_UP);
  }

  public static BigFraction clamp(BigFraction value, BigFraction low, BigFraction high) {
    return max(low, min(value, high));
  }

  /** By their difference: the library's own order is wrong for two negative fractions. */
  public static int compare(BigFraction one, BigFraction other) {
    return one.subtract(other).signum();
  }

  public static BigFraction min(BigFraction one, BigFraction other) {
    return compare(one, other) <= 0 ? one : other;
  }

  public static BigFraction max(BigFraction one, BigFraction other) {
    return compare(one, other) >= 0 ? one : other;
  }

  /** How many whole steps there are in an amount. */
  public static BigFraction wholeSteps(BigFraction amount, BigFraction step) {
    return BigFraction.of(
        amount.divide(step).bigDecimalValue(0, RoundingMode.FLOOR).toBigIntegerExact());
  }
}
