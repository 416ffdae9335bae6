package org.pairledger.ingest.sheet.formula;

import java.util.List;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AddPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.formula.ptg.UnaryPlusPtg;

/** Knows the formulas that only add up cells of their own column, as a line of totals has them. */
final class ColumnSums {

  private ColumnSums() {}

  static boolean isOne(FormulaCell formula, Ptg[] tokens, List<Ranges.Range> ranges) {
    long cells = 0;
    for (Ranges.Range range : ranges) {
      if (!isOfOwnColumn(formula, range)) {
        return false;
      }
      cells += range.size();
    }
    return cells > 1 && onlyAdds(tokens);
  }

  private static boolean isOfOwnColumn(FormulaCell formula, Ranges.Range range) {
    return range.sheet() == formula.sheet
        && range.firstColumn() == formula.column
        && range.lastColumn() == formula.column
        && (range.lastRow() < formula.row || range.firstRow() > formula.row);
  }

  private static boolean onlyAdds(Ptg[] tokens) {
    for (int i = 0; i < tokens.length; i++) {
      boolean isFirstNumber = i == 0 && tokens[i] instanceof IntPtg;
      boolean adds = isFirstNumber ? sums((IntPtg) tokens[i], tokens) : adds(tokens[i]);
      if (!adds) {
        return false;
      }
    }
    return true;
  }

  /** {@code SUBTOTAL(9, …)} and {@code SUBTOTAL(109, …)} add up. */
  private static boolean sums(IntPtg what, Ptg[] tokens) {
    return (what.getValue() == 9 || what.getValue() == 109)
        && tokens[tokens.length - 1] instanceof AbstractFunctionPtg last
        && last.getName().equals("SUBTOTAL");
  }

  private static boolean adds(Ptg token) {
    if (token instanceof AbstractFunctionPtg function) {
      return function.getName().equals("SUM") || function.getName().equals("SUBTOTAL");
    }
    if (token instanceof AttrPtg attribute) {
      return attribute.isSum() || attribute.isSpace();
    }
    return token instanceof RefPtgBase
        || token instanceof AreaPtgBase
        || token instanceof AddPtg
        || token instanceof ParenthesisPtg
        || token instanceof UnaryPlusPtg;
  }
}
