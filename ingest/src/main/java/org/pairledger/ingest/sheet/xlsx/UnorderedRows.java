package org.pairledger.ingest.sheet.xlsx;

import java.util.List;
import java.util.TreeMap;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.guard.Limits;

/** Rows that a program has written down in an order of its own, until all are there. */
final class UnorderedRows {

  /** More than one program writes by hand, and fewer than would fill the memory. */
  private static final int MOST_CELLS = 2_000_000;

  private final TreeMap<Integer, Line> rows = new TreeMap<>();
  private int cells;

  void add(int row, List<Cell> found, boolean hidden) throws UnreadableFile {
    cells += found.size();
    if (cells > MOST_CELLS) {
      throw Limits.tooLarge("rows out of order with more than " + MOST_CELLS + " cells");
    }
    if (!found.isEmpty() && rows.put(row, new Line(row, found, hidden)) != null) {
      throw Limits.badReference("row " + (row + 1) + " twice");
    }
  }

  void tell(SheetVisitor visitor) {
    rows.values().forEach(visitor::line);
  }
}
