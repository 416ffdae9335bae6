package org.pairledger.ingest.ledger.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.tell.Masking;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.SheetHead;

/**
 * Counts, while a file is read, what becomes of each cell in which something stands. It keeps
 * numbers only: one for each fate, and one for each column of which nothing is made.
 */
@SuppressWarnings("EnumOrdinal")
public final class CellRegister {

  private static final int NAMED = 100;

  private final long[] all = new long[CellFate.values().length];
  private final long[] here = new long[CellFate.values().length];
  private final Map<Integer, Long> outside = new TreeMap<>();
  private final List<String> named = new ArrayList<>();
  private String sheet = "";
  private String where = "";
  private boolean isClaimed;
  private long cellsIn;

  void begin(SheetHead head) {
    sheet = head.name().isEmpty() ? "" : Masking.words(head.name());
    where = sheet.isEmpty() ? "" : sheet + " ";
    isClaimed = false;
  }

  /** Cells have come out of the file. */
  void in(int cells) {
    cellsIn += cells;
  }

  /** Cells have been dealt with. */
  public void end(CellFate fate, int cells) {
    here[fate.ordinal()] += cells;
  }

  /** A cell in no column of any table. */
  public void outside(int column) {
    end(CellFate.OUTSIDE, 1);
    outside.merge(column, 1L, Long::sum);
  }

  /** All of these that say something stand in no column of any table. */
  public void outside(List<Cell> cells) {
    for (Cell cell : cells) {
      if (cell.isFilled()) {
        outside(cell.column());
      }
    }
  }

  /** A table of the sheet was read as a ledger. */
  public void claimed() {
    isClaimed = true;
  }

  /** So many cells of rows stand in a column that has no field. */
  public void column(String column, String heading, long cells) {
    String shown = column.startsWith("第") ? column : column + " 列";
    name("未用 " + shown + " " + heading + "：" + cells + " 格");
  }

  private void name(String text) {
    if (named.size() < NAMED) {
      named.add(where + text);
    }
  }

  /** All lines of the sheet have been dealt with. */
  void sheetEnds() {
    long cells = 0;
    for (int i = 0; i < here.length; i++) {
      cells += here[i];
      all[i] += isClaimed ? here[i] : 0;
      here[i] = 0;
    }
    if (!isClaimed && cells > 0) {
      all[CellFate.UNCLAIMED_SHEET.ordinal()] += cells;
      named.add("未用 " + (sheet.isEmpty() ? "全文" : "工作表“" + sheet + "”") + "：" + cells + " 格");
    }
    if (isClaimed) {
      outside.forEach((column, count) -> column(Place.letters(column), "（表格之外）", count));
    }
    outside.clear();
  }

  public CellAccount account() {
    EnumMap<CellFate, Long> ended = new EnumMap<>(CellFate.class);
    for (CellFate fate : CellFate.values()) {
      if (all[fate.ordinal()] > 0) {
        ended.put(fate, all[fate.ordinal()]);
      }
    }
    return new CellAccount(cellsIn, ended, named);
  }
}
