package org.pairledger.ingest.sheet.xls;

import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** What a binary file says a formula came to. */
final class StoredResult {

  private StoredResult() {}

  /**
   * The result as a Double, a String, a Boolean or an error; null where there is none.
   *
   * @param text what stands in the record behind it
   */
  static @Nullable Object of(FormulaRecord formula, @Nullable Object text) {
    return switch (formula.getCachedResultTypeEnum()) {
      case NUMERIC -> formula.getValue();
      case BOOLEAN -> formula.getCachedBooleanValue();
      case ERROR -> error(formula.getCachedErrorValue());
      case STRING -> text == null ? "" : text;
      default -> null;
    };
  }

  private static Object error(int code) {
    byte known = (byte) code;
    return FormulaError.isValidCode(known) ? FormulaError.forInt(known) : FormulaError.VALUE;
  }
}
