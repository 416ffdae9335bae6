package org.pairledger.ingest.sheet.display;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The format of a cell that nobody formatted: eleven places, then powers of ten. */
final class GeneralNumber {

  private static final int PLACES = 11;

  private GeneralNumber() {}

  static String show(double value) {
    if (value == 0) {
      return "0";
    }
    BigDecimal exact = Digits.shown(value);
    if (Math.abs(value) >= 99_999_999_999.5) {
      return scientific(exact);
    }
    int magnitude = exact.precision() - exact.scale() - 1;
    if (magnitude >= PLACES || magnitude < -9 || (magnitude < -4 && tooLong(exact))) {
      return scientific(exact);
    }
    int decimals = Math.min(PLACES - 2, PLACES - 2 - Math.max(magnitude, 0));
    BigDecimal shown = exact.setScale(Math.max(decimals, 0), RoundingMode.HALF_UP);
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }

  private static boolean tooLong(BigDecimal exact) {
    return exact.stripTrailingZeros().scale() > PLACES - 2;
  }

  private static String scientific(BigDecimal exact) {
    BigDecimal mantissa = exact.round(new MathContext(6, RoundingMode.HALF_UP));
    int exponent = mantissa.precision() - mantissa.scale() - 1;
    if (Math.abs(exponent) > 99) {
      mantissa = exact.round(new MathContext(5, RoundingMode.HALF_UP));
    }
    String digits = mantissa.movePointLeft(exponent).stripTrailingZeros().toPlainString();
    String power = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : "" + Math.abs(exponent);
    return digits + "E" + (exponent < 0 ? "-" : "+") + power;
  }
}
