package org.pairledger.sampler.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction: scores are rounded once, at the very end. */
record Fraction(BigInteger top, BigInteger bottom) {

  static final Fraction ZERO = of(BigDecimal.ZERO);
  static final Fraction ONE = of(BigDecimal.ONE);

  static Fraction of(BigDecimal number) {
    BigInteger bottom = BigInteger.TEN.pow(Math.max(0, number.scale()));
    return new Fraction(number.multiply(new BigDecimal(bottom)).toBigIntegerExact(), bottom);
  }

  static Fraction of(long number) {
    return of(BigDecimal.valueOf(number));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
  }

  Fraction times(Fraction other) {
    return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
  }

  Fraction over(Fraction other) {
    return new Fraction(top.multiply(other.bottom), bottom.multiply(other.top));
  }

  Fraction atMostOne() {
    return top.compareTo(bottom) > 0 ? ONE : this;
  }

  BigDecimal rounded(int places) {
    return new BigDecimal(top).divide(new BigDecimal(bottom), places, RoundingMode.HALF_UP);
  }
}
