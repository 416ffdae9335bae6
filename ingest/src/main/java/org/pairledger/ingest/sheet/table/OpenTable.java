package org.pairledger.ingest.sheet.table;

import java.util.List;
import org.pairledger.ingest.sheet.Cell;
import org.pairledger.ingest.sheet.table.Header.Span;

/** A table whose end has not come yet. */
final class OpenTable {

  private final TableHead head;
  private final Span span;
  private final boolean alone;
  private final int firstRow;
  private int lastRow;

  OpenTable(TableHead head, Span span, boolean alone, int firstRow) {
    this.head = head;
    this.span = span;
    this.alone = alone;
    this.firstRow = firstRow;
    this.lastRow = firstRow - 1;
  }

  TableHead head() {
    return head;
  }

  /** The part of a line that belongs here; a table alone takes every cell. */
  List<Cell> own(List<Cell> cells) {
    return alone ? cells : cells.stream().filter(span::holds).toList();
  }

  int width() {
    return span.last() - span.first() + 1;
  }

  int firstColumn() {
    return span.first();
  }

  void grow(int row, LineClass kind) {
    if (kind == LineClass.DATA || kind == LineClass.GROUP || kind == LineClass.DERIVED) {
      lastRow = Math.max(lastRow, row);
    }
  }

  FoundTable closed() {
    return new FoundTable(head, firstRow, lastRow);
  }
}
