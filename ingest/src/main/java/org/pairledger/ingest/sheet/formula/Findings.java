package org.pairledger.ingest.sheet.formula;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of computing the formulas of a workbook again, by the cell. */
public final class Findings {

  /** Of a workbook without formulas. */
  public static final Findings NONE = unchecked(Calculation.DONE);

  private final Map<Integer, Map<Long, Finding>> bySheet = new HashMap<>();
  private final boolean isChecked;
  private final Calculation calculation;

  private Findings(boolean isChecked, Calculation calculation) {
    this.isChecked = isChecked;
    this.calculation = calculation;
  }

  /** Of a workbook that is too large to compute, or computes by what is displayed. */
  static Findings unchecked(Calculation calculation) {
    return new Findings(false, calculation);
  }

  static Findings of(GridBook book, Verdicts verdicts) {
    Findings findings = new Findings(true, Calculation.DONE);
    for (GridSheet sheet : book.sheets()) {
      Map<Long, Finding> here = new HashMap<>();
      sheet
          .formulas()
          .forEach(cell -> here.put(GridSheet.place(cell.row, cell.column), verdicts.of(cell)));
      findings.bySheet.put(sheet.index, here);
    }
    return findings;
  }

  /**
   * What came of one formula.
   *
   * @param stored what the file says it came to, null where it says nothing
   */
  public Finding at(int sheet, int row, int column, @Nullable Object stored) {
    Map<Long, Finding> here = isChecked ? bySheet.get(sheet) : null;
    Finding found = here == null ? null : here.get(GridSheet.place(row, column));
    if (found != null) {
      return found;
    }
    boolean isNothing =
        stored == null || (calculation.isOnLoad() && Double.valueOf(0).equals(stored));
    return isNothing ? Finding.UNCOMPUTED : Finding.UNCHECKED;
  }
}
