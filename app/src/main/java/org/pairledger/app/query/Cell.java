package org.pairledger.app.query;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value as text: numbers plainly, never with an exponent; nothing for null. */
final class Cell {

  private static final Pattern NO_NUMBER = Pattern.compile("NaN|-?Infinity");

  private Cell() {}

  static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double || value instanceof Float) {
      return ofDigits(value.toString());
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  /** {@code 1.0E7} is 10000000; what is no number at all (NaN, Infinity) is no value. */
  private static String ofDigits(String written) {
    return NO_NUMBER.matcher(written).matches() ? "" : new BigDecimal(written).toPlainString();
  }
}
