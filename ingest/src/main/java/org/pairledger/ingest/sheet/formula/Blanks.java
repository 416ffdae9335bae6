package org.pairledger.ingest.sheet.formula;

import java.util.List;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.jspecify.annotations.Nullable;

/**
 * Knows the zeros that say nothing: formulas filled down a form, over cells nobody has filled in.
 */
final class Blanks {

  private static final long LARGEST = 10_000;

  private Blanks() {}

  static boolean areAll(List<Ranges.Range> ranges, Ptg[] tokens) {
    long cells = ranges.stream().mapToLong(Ranges.Range::size).sum();
    return cells > 0
        && cells <= LARGEST
        && !counts(tokens)
        && ranges.stream().allMatch(Blanks::isBlank);
  }

  /** Nothing counted is a number of its own. */
  private static boolean counts(Ptg[] tokens) {
    for (Ptg token : tokens) {
      if (token instanceof AbstractFunctionPtg function && function.getName().startsWith("COUNT")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(Ranges.Range range) {
    for (int row = range.firstRow(); row <= range.lastRow(); row++) {
      for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
        if (!isBlank(range.sheet().at(row, column))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isBlank(@Nullable Object value) {
    if (value instanceof FormulaCell formula) {
      return formula.ofBlanks || "".equals(formula.computed);
    }
    return value == null || (value instanceof String text && text.isBlank());
  }
}
