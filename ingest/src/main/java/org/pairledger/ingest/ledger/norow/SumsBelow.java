package org.pairledger.ingest.ledger.norow;

import java.util.function.IntConsumer;
import org.pairledger.ingest.ledger.row.RowDraft;

/**
 * Finds rows that lack what the rows below them have, and whose figures are the sums of those rows:
 * a total in front that no word calls one.
 */
final class SumsBelow {

  /** Small counts add up to one another by chance. */
  private static final long SMALL = 10_000;

  private static final int MANY = 4;

  private final long[] stated;
  private final boolean[] isStated;
  private final long[] below;
  private final IntConsumer found;
  private long mask = -1L;
  private int row;
  private int rows;

  /**
   * Sums of so many columns.
   *
   * @param found hears of the row of such a total
   */
  SumsBelow(int columns, IntConsumer found) {
    this.stated = new long[columns];
    this.isStated = new boolean[columns];
    this.below = new long[columns];
    this.found = found;
  }

  /** A row that was read, and which columns it fills; one that is not taken adds to nothing. */
  void see(int number, long filled, RowDraft draft) {
    if (draft.isRefused()) {
      return;
    }
    boolean isBelow = row > 0 && (mask & ~filled) == 0 && mask != filled;
    if (!isBelow) {
      end();
      row = number;
      mask = filled;
      rows = 0;
    }
    for (int i = 0; i < below.length; i++) {
      long addend = draft.addedTo(i);
      below[i] = isBelow ? below[i] + addend : 0;
      stated[i] = isBelow ? stated[i] : addend;
      isStated[i] = isBelow ? isStated[i] : draft.hasAddend(i);
    }
    rows += isBelow ? 1 : 0;
  }

  /** The table, or what may stand below one total, has ended. */
  void end() {
    boolean says = false;
    boolean agrees = rows > 1;
    for (int i = 0; i < below.length; i++) {
      says |= isStated[i] && (stated[i] >= SMALL || (rows > MANY && stated[i] > 0));
      agrees &= !isStated[i] || stated[i] == below[i];
    }
    if (agrees && says) {
      found.accept(row);
    }
    row = 0;
    rows = 0;
  }
}
