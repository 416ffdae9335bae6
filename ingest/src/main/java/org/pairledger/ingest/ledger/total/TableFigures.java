package org.pairledger.ingest.ledger.total;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.pairledger.ingest.ledger.row.RowDraft;

/** The figures of a table's rows as numbered cells, row by row; of a long table none are kept. */
final class TableFigures {

  private static final int MOST_ROWS = 50_000;

  private final int columns;
  private final List<Integer> rows = new ArrayList<>();
  private final List<long[]> values = new ArrayList<>();
  private final BitSet given = new BitSet();
  private boolean isTooLong;

  /**
   * No rows yet.
   *
   * @param columns how many columns are summed
   */
  TableFigures(int columns) {
    this.columns = columns;
  }

  void add(RowDraft draft, int row) {
    isTooLong |= rows.size() == MOST_ROWS;
    if (isTooLong || columns == 0) {
      rows.clear();
      values.clear();
      return;
    }
    long[] own = new long[columns];
    for (int i = 0; i < columns; i++) {
      if (draft.hasAddend(i)) {
        own[i] = draft.addend(i);
        given.set(cell(rows.size(), i));
      }
    }
    rows.add(row);
    values.add(own);
  }

  /** How many rows are kept; none of a table that is too long. */
  int size() {
    return rows.size();
  }

  /** What is said where a table is too long for its cells to be searched; empty where it is not. */
  String limit() {
    return isTooLong ? "（表长超过 " + MOST_ROWS + " 行，未逐格查找）" : "";
  }

  int columns() {
    return columns;
  }

  /** The number of a cell: rows one after the other, in each its columns. */
  int cell(int nth, int column) {
    return nth * columns + column;
  }

  /** The row of the sheet, from 1. */
  int row(int nth) {
    return rows.get(nth);
  }

  /** In hundredths; 0 where nothing is given. */
  long value(int nth, int column) {
    return values.get(nth)[column];
  }

  /** Whether the cell holds a figure that could be read. */
  boolean isGiven(int nth, int column) {
    return given.get(cell(nth, column));
  }

  /** All values by cell, with room for more behind them. */
  long[] values(int more) {
    long[] all = new long[rows.size() * columns + more];
    for (int i = 0; i < values.size(); i++) {
      System.arraycopy(values.get(i), 0, all, i * columns, columns);
    }
    return all;
  }
}
