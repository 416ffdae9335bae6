package org.pairledger.ingest.sheet.display;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The fifteen digits that a spreadsheet shows of a number; what a double holds beyond is noise. */
final class Digits {

  static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

  private Digits() {}

  static BigDecimal shown(double value) {
    return new BigDecimal(Double.toString(value)).round(SHOWN);
  }
}
