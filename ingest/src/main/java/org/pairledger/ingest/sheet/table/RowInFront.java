package org.pairledger.ingest.sheet.table;

import java.util.List;
import org.pairledger.ingest.sheet.Cell;
import org.pairledger.ingest.sheet.Line;

/** Tells what a table's part of the line in front is. */
final class RowInFront {

  private static final int LONGEST_MARK = 3;

  private final OpenTable table;
  private final List<Line> ahead;
  private final boolean ended;

  RowInFront(OpenTable table, List<Line> ahead, boolean ended) {
    this.table = table;
    this.ahead = ahead;
    this.ended = ended;
  }

  /**
   * The class of the row.
   *
   * @param gap whether it stands apart from the one above
   * @param more whether it breaks down the total above
   */
  LineClass kind(List<Cell> cells, boolean gap, boolean more) {
    boolean sum = table.sum(ahead);
    boolean total = table.figures() ? LineWords.totalAlone(cells) : LineWords.derived(cells);
    if (more || sum || total || FormulaTotal.isOne(cells)) {
      return LineClass.DERIVED;
    }
    int size = cells.size();
    if ((size <= 4 || size * 2 <= table.width()) && LineWords.note(cells)) {
      return LineClass.NOTES;
    }
    if (table.width() < 3 && !table.figures()) {
      return LineClass.DATA;
    }
    if (table.figures() && size == 2 && FigureRow.of(cells).isEmpty()) {
      return pair(cells);
    }
    if (size == 1) {
      return single(cells.get(0));
    }
    if (LineWords.sectionNumber(cells.get(0)) && numbered(cells.get(0).column())) {
      return cells.stream().anyMatch(TextShape::quantity) ? LineClass.DERIVED : LineClass.GROUP;
    }
    return size == 2 && table.width() > 4 && gap && trailing() ? LineClass.NOTES : LineClass.DATA;
  }

  /** Beside figures, two texts are a group with its code, a note with its mark, or a row. */
  private LineClass pair(List<Cell> cells) {
    String first = TextShape.bare(cells.get(0).text());
    if (first.endsWith(":") || first.endsWith("：")) {
      return LineClass.GROUP;
    }
    boolean mark = first.length() <= LONGEST_MARK && TextShape.label(cells.get(1));
    return mark && trailing() ? LineClass.NOTES : LineClass.DATA;
  }

  /** Whether the next row has a number where this one has a section's. */
  private boolean numbered(int column) {
    if (ahead.size() < 2) {
      return false;
    }
    Cell next = ahead.get(1).cells().get(0);
    return next.column() == column && TextShape.quantity(next);
  }

  /** One text in a row of its own names what follows, or comments on what went before. */
  private LineClass single(Cell cell) {
    if (LineWords.sentence(cell)) {
      return LineClass.NOTES;
    }
    if (TextShape.quantity(cell) || cell.column() > table.firstColumn() + 2) {
      return trailing() && ended ? LineClass.NOTES : LineClass.DATA;
    }
    boolean rowsFollow =
        ahead.stream()
            .skip(1)
            .anyMatch(line -> line.cells().size() > 1 && !LineWords.note(line.cells()));
    return rowsFollow || !ended ? LineClass.GROUP : LineClass.NOTES;
  }

  /** Nothing but narrow lines up to the end of the sheet. */
  private boolean trailing() {
    return ended && ahead.stream().allMatch(line -> line.cells().size() <= 2);
  }
}
