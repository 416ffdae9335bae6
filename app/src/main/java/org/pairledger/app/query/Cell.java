package org.pairledger.app.query;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A value as text: numbers plainly, never with an exponent; nothing for null. */
final class Cell {

  private Cell() {}

  static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
