package org.pairledger.sampler.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** An exact value as a fraction; a fraction of nothing is no value. */
record Quotient(BigDecimal top, BigDecimal bottom) {

  private static final int PLACES = 6;

  static Quotient of(long number) {
    return new Quotient(BigDecimal.valueOf(number), BigDecimal.ONE);
  }

  static Quotient share(BigDecimal part, BigDecimal whole) {
    return new Quotient(part.movePointRight(2), whole);
  }

  static Quotient share(long part, long whole) {
    return share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  /** Yuan told in ten thousands. */
  static Quotient tenThousands(BigDecimal yuan) {
    return new Quotient(yuan, BigDecimal.valueOf(10_000));
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
