package org.pairledger.ingest.ledger.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pairledger.ingest.ledger.account.CellFate;
import org.pairledger.ingest.ledger.account.CellRegister;
import org.pairledger.ingest.ledger.bind.UnitColumn;
import org.pairledger.ingest.ledger.column.Binding;
import org.pairledger.ingest.ledger.place.TableLayout;
import org.pairledger.ingest.ledger.place.TablePlace;
import org.pairledger.ingest.ledger.row.RowPairing;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/** Counts the cells of the rows of a table that stand in none of its dataset's columns. */
final class OtherCells {

  private static final byte OUTSIDE = 0;
  private static final byte BOUND = 1;
  private static final byte UNIT = 2;
  private static final byte IDLE = 3;
  private static final byte OTHER = 4;
  private static final byte PAIRING = 5;

  private final byte[] kinds;
  private final long[] counts;
  private final Map<Integer, Long> beyond = new TreeMap<>();
  private final List<ColumnHead> others;
  private final TablePlace place;
  private final CellRegister register;

  OtherCells(
      Binding binding,
      UnitColumn unit,
      RowPairing pairings,
      TableHead head,
      TablePlace place,
      CellRegister register) {
    this.place = place;
    this.register = register;
    this.others =
        binding.others().stream()
            .filter(column -> !unit.isAt(column.column()) && !pairings.isAt(column.column()))
            .toList();
    int last =
        head.columns().stream()
            .mapToInt(ColumnHead::column)
            .filter(column -> column < TableLayout.HEADING)
            .max()
            .orElse(0);
    this.kinds = new byte[last + 1];
    this.counts = new long[last + 1];
    head.columns().forEach(column -> mark(column.column(), IDLE));
    binding.others().forEach(column -> mark(column.column(), OTHER));
    binding.others().stream()
        .filter(column -> unit.isAt(column.column()))
        .forEach(column -> mark(column.column(), UNIT));
    binding.others().stream()
        .filter(column -> pairings.isAt(column.column()))
        .forEach(column -> mark(column.column(), PAIRING));
    binding.columns().forEach(column -> mark(column.column(), BOUND));
  }

  private void mark(int column, byte kind) {
    if (column < kinds.length) {
      kinds[column] = kind;
    }
  }

  /** A row was taken of which some cells stand in no column that was read. */
  void see(List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.isFilled()) {
        count(cell.column());
      }
    }
  }

  private void count(int column) {
    switch (column < kinds.length ? kinds[column] : OUTSIDE) {
      case BOUND -> {}
      case UNIT -> register.end(CellFate.UNIT, 1);
      case PAIRING -> register.end(CellFate.PAIRING, 1);
      case IDLE -> register.end(CellFate.IDLE, 1);
      case OTHER -> {
        counts[column]++;
        register.end(CellFate.OTHER_COLUMN, 1);
      }
      default -> {
        beyond.merge(column, 1L, Long::sum);
        register.end(CellFate.OUTSIDE, 1);
      }
    }
  }

  /** A row was taken whose cells a layout has made of these, each of which says part of it. */
  void seeLaidOut(List<Cell> from) {
    for (Cell cell : from) {
      boolean isOther = cell.column() < kinds.length && kinds[cell.column()] >= UNIT;
      if (cell.isFilled() && isOther) {
        count(cell.column());
      } else if (cell.isFilled()) {
        register.end(CellFate.VALUE, 1);
      }
    }
  }

  /** The table has ended: columns in which something stood are named. */
  void close() {
    for (ColumnHead head : others) {
      long count = counts[head.column()];
      if (count > 0) {
        tell(head.column(), OtherColumns.heading(head), count);
      }
    }
    beyond.forEach((column, count) -> tell(column, "（表头之外）", count));
  }

  private void tell(int column, String heading, long count) {
    register.column(place.shown(column), heading, count);
  }
}
