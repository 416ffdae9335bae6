package org.pairledger.sampler.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact value as a fraction; a fraction of nothing is no value.
 *
 * @param isShare whether the bottom is counted too, and not just the unit
 */
record Quotient(BigDecimal top, BigDecimal bottom, boolean isShare) {

  private static final int PLACES = 6;

  static Quotient of(long number) {
    return new Quotient(BigDecimal.valueOf(number), BigDecimal.ONE, false);
  }

  static Quotient share(BigDecimal part, BigDecimal whole) {
    return new Quotient(part.movePointRight(2), whole, true);
  }

  static Quotient share(long part, long whole) {
    return share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  /** Yuan told in ten thousands. */
  static Quotient tenThousands(BigDecimal yuan) {
    return new Quotient(yuan, BigDecimal.valueOf(10_000), false);
  }

  /** Of two pairings together: what is counted adds up, a unit stays what it is. */
  Quotient and(Quotient other) {
    return new Quotient(top.add(other.top), isShare ? bottom.add(other.bottom) : bottom, isShare);
  }

  boolean exists() {
    return bottom.signum() > 0;
  }

  /** Whether it is at least the target, without rounding. */
  boolean reaches(BigDecimal target) {
    return exists() && top.compareTo(target.multiply(bottom)) >= 0;
  }

  /** To six places, half up; null when there is nothing to divide by. */
  @Nullable BigDecimal rounded() {
    return exists() ? top.divide(bottom, PLACES, RoundingMode.HALF_UP) : null;
  }
}
