package org.pairledger.ingest.sheet.book;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pairledger.ingest.sheet.content.Aside;
import org.pairledger.ingest.sheet.content.Merge;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.guard.Limits;

/** A sheet while it is gathered: rows and columns count from 0, in any order. */
public final class BookSheet {

  final int index;
  final String name;
  final TreeMap<Integer, TreeMap<Integer, BookCell>> rows = new TreeMap<>();
  final BitSet hiddenRows = new BitSet();
  private final Book book;
  private boolean hidden;
  private final List<Merge> merges = new ArrayList<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private final Map<Integer, Map<Integer, String>> comments = new HashMap<>();

  BookSheet(Book book, int index, String name, boolean hidden) {
    this.book = book;
    this.index = index;
    this.name = name;
    this.hidden = hidden;
  }

  /** Hides the tab. */
  public void hide() {
    hidden = true;
  }

  /** Puts a cell into its row. */
  public void put(int row, BookCell cell) throws UnreadableFile {
    requirePlace(row, cell.column());
    book.count(cell);
    BookCell there = rows.computeIfAbsent(row, r -> new TreeMap<>()).put(cell.column(), cell);
    if (there != null) {
      throw Limits.badReference("one cell twice");
    }
  }

  public void merge(int firstRow, int lastRow, int firstColumn, int lastColumn)
      throws UnreadableFile {
    requirePlace(lastRow, lastColumn);
    merges.add(new Merge(firstRow, lastRow, firstColumn, lastColumn));
    if (merges.size() > Limits.MERGES) {
      throw Limits.tooLarge(Limits.MERGES + " merged ranges");
    }
  }

  public void comment(int row, int column, String text) {
    if (!text.isBlank()) {
      comments.computeIfAbsent(row, r -> new HashMap<>()).put(column, text.strip());
    }
  }

  /** Hides rows, as far as there are any. */
  public void hideRows(int first, int count) {
    hiddenRows.set(first, (int) Math.min((long) first + count, Limits.ROWS));
  }

  /** Hides columns, as far as there are any. */
  public void hideColumns(int first, int count) {
    long end = Math.min((long) first + count, Limits.COLUMNS);
    for (int column = first; column < end; column++) {
      hiddenColumns.add(column);
    }
  }

  SheetHead head() {
    return new SheetHead(index, name, hidden, merges, new Aside(hiddenColumns, comments));
  }

  /** Refuses what lies beyond the last row or column there is. */
  public static void requirePlace(long row, long column) throws UnreadableFile {
    if (row < 0 || row >= Limits.ROWS || column < 0 || column >= Limits.COLUMNS) {
      throw Limits.badReference("row " + (row + 1) + ", column " + (column + 1));
    }
  }
}
