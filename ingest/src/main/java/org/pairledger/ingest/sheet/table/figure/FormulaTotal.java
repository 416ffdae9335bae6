package org.pairledger.ingest.sheet.table.figure;

import java.util.List;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Cell.Kind;
import org.pairledger.ingest.sheet.content.Formula;

/** Knows a line of totals by its formulas, whatever it is called: its figures add up columns. */
public final class FormulaTotal {

  private FormulaTotal() {}

  /** Whether a figure adds up its column and none, but a number in front, was typed. */
  public static boolean isOne(List<Cell> cells) {
    boolean sums = false;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      Formula formula = cell.look().formula();
      sums |= formula != null && formula.sum();
      boolean isTyped = formula == null && (cell.kind() == Kind.NUMBER || cell.kind() == Kind.DATE);
      if (isTyped && i > 0) {
        return false;
      }
    }
    return sums;
  }
}
