package org.pairledger.ingest.ledger.norow;

import java.util.List;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.row.RowDraft;
import org.pairledger.ingest.ledger.total.PrintedTotals;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * Lines below a row that say what it is made of: 其中：甲公司 and those that follow it. They are parts as
 * long as they do not come to more than the row.
 */
final class PartsOfRow {

  private final PrintedTotals totals;
  private final long[] left;
  private boolean isOpen;
  private long filled;

  PartsOfRow(PrintedTotals totals, int columns) {
    this.totals = totals;
    this.left = new long[columns];
  }

  /** A row was read: what it adds to each sum, which its parts may not exceed. */
  void row(RowDraft draft) {
    for (int i = 0; i < left.length; i++) {
      left[i] = draft.addedTo(i);
    }
    isOpen = false;
  }

  /**
   * Whether a line that lacks what rows have is a part of the row above it.
   *
   * @param mask the columns it fills; a line that goes on fills none that the first one left blank
   */
  boolean holds(List<Cell> cells, long mask) {
    boolean begins = begins(cells);
    boolean isPart = begins || (isOpen && (mask & ~filled) == 0);
    filled = begins ? mask : filled;
    isOpen = isPart && totals.takes(cells, left);
    return isOpen;
  }

  private static boolean begins(List<Cell> cells) {
    return cells.stream().anyMatch(cell -> CellText.dense(cell.text()).startsWith("其中"));
  }
}
