package org.pairledger.ingest.sheet.table.figure;

import java.util.function.IntFunction;

/** Tells rows that are sums of the rows after them, sums among those counted once. */
public final class Sums {

  private static final int NONE = -1;

  /** A total of subtotals of subtotals. */
  private static final int DEPTH = 3;

  private final IntFunction<FigureRow> rows;
  private final int size;

  /**
   * @param rows the row asked about and those after it, in the direction looked; empty ones are
   *     passed over
   */
  public Sums(IntFunction<FigureRow> rows, int size) {
    this.rows = rows;
    this.size = size;
  }

  /** Whether the first row is the sum of some that follow it without a break. */
  public boolean first() {
    return end(0, DEPTH) != NONE;
  }

  /** The last row of which a row is the sum, or {@link #NONE}. */
  private int end(int index, int depth) {
    RunningSum all = new RunningSum(rows.apply(index));
    RunningSum outer = new RunningSum(rows.apply(index));
    int next = index + 1;
    boolean outerOpen = true;
    boolean allOpen = true;
    for (int i = index + 1; i < size && (allOpen || outerOpen); i++) {
      FigureRow row = rows.apply(i);
      if (row.isEmpty()) {
        next = Math.max(next, i + 1);
        continue;
      }
      if (allOpen) {
        all.add(row);
        if (all.reached()) {
          return i;
        }
        allOpen = all.open();
      }
      if (outerOpen && i >= next) {
        outer.add(row);
        outerOpen = outer.open();
        int inner = outerOpen && depth > 0 ? end(i, depth - 1) : NONE;
        next = Math.max(i, inner) + 1;
        if (outer.reached()) {
          return next - 1;
        }
      }
    }
    return NONE;
  }
}
