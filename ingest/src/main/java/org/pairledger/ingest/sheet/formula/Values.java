package org.pairledger.ingest.sheet.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.poi.ss.usermodel.FormulaError;

/** Results of formulas side by side and in words. */
final class Values {

  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

  /** What two programs may differ by in adding the same numbers. */
  private static final double NOISE = 1e-12;

  /** What is left where large numbers cancel out. */
  private static final double REST = 1e-6;

  private Values() {}

  static boolean same(Object one, Object other) {
    if (one instanceof Double a && other instanceof Double b) {
      return near(a, b);
    }
    if (one instanceof String text && other instanceof Double number) {
      return near(number(text), number);
    }
    if (one instanceof Double number && other instanceof String text) {
      return near(number, number(text));
    }
    return one.equals(other);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static boolean near(double a, double b) {
    double difference = Math.abs(a - b);
    double larger = Math.max(Math.abs(a), Math.abs(b));
    return difference <= NOISE * larger || (larger < REST && difference < REST);
  }

  /** A number as a file would store it, at the fifteen digits that are meant. */
  static String stored(double number) {
    if (!Double.isFinite(number)) {
      return String.valueOf(number);
    }
    BigDecimal plain = new BigDecimal(number).round(SHOWN).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
  }

  static String words(Object value) {
    if (value instanceof Double number) {
      return stored(number);
    }
    return value instanceof FormulaError error ? error.getString() : value.toString();
  }
}
