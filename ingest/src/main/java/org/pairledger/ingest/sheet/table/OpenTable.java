package org.pairledger.ingest.sheet.table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntFunction;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.table.figure.FarSums;
import org.pairledger.ingest.sheet.table.figure.FigureRow;
import org.pairledger.ingest.sheet.table.figure.Sums;
import org.pairledger.ingest.sheet.table.figure.Wholes;
import org.pairledger.ingest.sheet.table.header.Header.Span;

/** A table whose end has not come yet. */
final class OpenTable {

  private static final int KEPT = 64;

  private final TableHead head;
  private final Span span;
  private final boolean alone;
  private final int firstRow;
  private final boolean figures;
  private final RowShape shape;
  private final List<FigureRow> above = new ArrayList<>();
  private final IdentityHashMap<Line, FigureRow> parsed = new IdentityHashMap<>();
  private int lastRow;
  private boolean exceeds;

  /**
   * Begins a table.
   *
   * @param figures whether it is a table of figures under names that say nothing to us
   * @param below the lines that stand together below its header
   */
  OpenTable(
      TableHead head, Span span, boolean alone, int firstRow, boolean figures, List<Line> below) {
    this.figures = figures;
    this.head = head;
    this.span = span;
    this.alone = alone;
    this.firstRow = firstRow;
    this.lastRow = firstRow - 1;
    this.shape =
        new RowShape(span.first(), width(), below.stream().map(line -> own(line.cells())).toList());
  }

  /** How its rows usually look. */
  RowShape shape() {
    return shape;
  }

  TableHead head() {
    return head;
  }

  /** The part of a line that belongs here; a table alone takes every cell. */
  List<Cell> own(List<Cell> cells) {
    return alone ? cells : cells.stream().filter(span::holds).toList();
  }

  boolean figures() {
    return figures;
  }

  int width() {
    return span.last() - span.first() + 1;
  }

  int firstColumn() {
    return span.first();
  }

  /** Whether the row in front is the sum of rows below it or of those that came before it. */
  boolean sum(List<Line> ahead) {
    if (!figures) {
      return false;
    }
    FigureRow row = parsed(ahead.get(0));
    above.add(row);
    boolean sum =
        !row.isEmpty()
            && (isSumOrWhole(i -> parsed(ahead.get(i)), ahead.size())
                || isSumOrWhole(i -> above.get(above.size() - 1 - i), above.size())
                || FarSums.ofRun(i -> above.get(above.size() - 1 - i), above.size())
                || FarSums.ofStepsBelow(i -> parsed(ahead.get(i)), ahead.size())
                || (above.size() == 1
                    && Wholes.isNearlyReached(i -> parsed(ahead.get(i)), ahead.size())));
    exceeds =
        Wholes.exceeds(i -> parsed(ahead.get(i)), ahead.size())
            || Wholes.exceeds(i -> above.get(above.size() - 1 - i), above.size());
    parsed.remove(ahead.get(0));
    if (above.size() > KEPT) {
      above.remove(0);
    }
    return sum;
  }

  private static boolean isSumOrWhole(IntFunction<FigureRow> rows, int size) {
    return new Sums(rows, size).first() || Wholes.isHundred(rows, size);
  }

  /** Whether the row last asked about has greater figures than those below it, or above. */
  boolean exceeds() {
    return exceeds;
  }

  /** Each line is looked at from many rows above; those of which none was asked pile up. */
  private FigureRow parsed(Line line) {
    if (parsed.size() > 2 * KEPT) {
      parsed.clear();
    }
    return parsed.computeIfAbsent(line, l -> FigureRow.of(own(l.cells())));
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
