package org.pairledger.ingest.sheet.table;

import java.util.List;
import java.util.function.IntPredicate;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.table.figure.FigureRow;
import org.pairledger.ingest.sheet.table.figure.FormulaTotal;
import org.pairledger.ingest.sheet.table.words.LineWords;
import org.pairledger.ingest.sheet.table.words.TextShape;

/**
 * Tells what a table's part of the line in front is: by its shape and its place among the rows, and
 * by its words only where it looks like no row.
 */
final class RowInFront {

  private static final int LONGEST_MARK = 3;
  private static final int FEW_CELLS = 4;

  private final OpenTable table;
  private final List<Line> ahead;
  private final boolean ended;
  private final IntPredicate header;

  /**
   * The line in front of a table.
   *
   * @param ended whether no more lines will come after those ahead
   * @param header whether a header begins at a line ahead
   */
  RowInFront(OpenTable table, List<Line> ahead, boolean ended, IntPredicate header) {
    this.table = table;
    this.ahead = ahead;
    this.ended = ended;
    this.header = header;
  }

  /**
   * The class of the row.
   *
   * @param apart whether it stands apart from the rows above
   * @param more whether it breaks down the total above
   */
  LineClass kind(List<Cell> cells, boolean apart, boolean more) {
    boolean sum = table.sum(ahead);
    boolean total =
        table.figures()
            ? LineWords.totalAlone(cells)
                || (table.exceeds() && LineWords.totalOf(cells))
                || (LineWords.changeOrMean(cells) && endsTable())
            : LineWords.derived(cells);
    if (more || sum || total || FormulaTotal.isOne(cells)) {
      return LineClass.DERIVED;
    }
    LineClass kind = table.figures() ? amongFigures(cells, apart) : amongRows(cells, apart);
    if (kind == LineClass.DATA) {
      table.shape().add(cells);
    }
    return kind;
  }

  /** Whether hardly a row of figures follows, and only of its kind. */
  private boolean endsTable() {
    int rows = 0;
    for (int i = 1; i < ahead.size() && rows <= 2; i++) {
      List<Cell> cells = table.own(ahead.get(i).cells());
      rows += cells.size() > 2 ? 1 : 0;
      if (cells.size() > 2 && !LineWords.changeOrMean(cells)) {
        return false;
      }
    }
    return ended && rows <= 2;
  }

  private LineClass amongRows(List<Cell> cells, boolean apart) {
    int size = cells.size();
    if (size > FEW_CELLS && size * 2 > table.width()) {
      return section(cells);
    }
    if (size == 1) {
      return single(cells.get(0), apart);
    }
    boolean agrees = table.shape().agreesWith(cells);
    boolean fills = table.shape().filledBy(cells);
    if (!(agrees && fills) && LineWords.note(cells)) {
      return LineClass.NOTES;
    }
    boolean odd =
        !agrees
            && ((!fills && apart) || table.shape().hasStrayDay(cells))
            && !table.shape().filledWhollyBy(cells);
    return odd && isLast() ? LineClass.NOTES : section(cells);
  }

  /** One text in a row of its own names what follows, or comments on what went before. */
  private LineClass single(Cell cell, boolean apart) {
    List<Cell> alone = List.of(cell);
    if (LineWords.note(alone) || LineWords.sentence(cell)) {
      return LineClass.NOTES;
    }
    boolean last = isLast();
    if (last && RowShape.isDay(cell)) {
      return LineClass.NOTES;
    }
    if (table.width() < 2 || TextShape.quantity(cell)) {
      return last && !table.shape().agreesWith(alone) ? LineClass.NOTES : LineClass.DATA;
    }
    if (last) {
      boolean unfinished = !apart && !wordsBelow() && table.shape().hasWordsAt(cell);
      return unfinished ? LineClass.DATA : LineClass.NOTES;
    }
    return table.width() < 3 || cell.column() > table.firstColumn() + 2
        ? LineClass.DATA
        : LineClass.GROUP;
  }

  /** Whether the next line is one text too, or has a day: a signature or a note goes on. */
  private boolean wordsBelow() {
    if (ahead.size() < 2) {
      return false;
    }
    List<Cell> below = table.own(ahead.get(1).cells());
    return below.size() == 1 || below.stream().anyMatch(RowShape::isDay);
  }

  /** A row, unless it is numbered as a section among numbered rows. */
  private LineClass section(List<Cell> cells) {
    if (!LineWords.sectionNumber(cells.get(0)) || !numbered(cells.get(0).column())) {
      return LineClass.DATA;
    }
    return cells.stream().anyMatch(TextShape::quantity) ? LineClass.DERIVED : LineClass.GROUP;
  }

  /** Whether the next row has a number where this one has a section's. */
  private boolean numbered(int column) {
    if (ahead.size() < 2) {
      return false;
    }
    Cell next = ahead.get(1).cells().get(0);
    return next.column() == column && TextShape.quantity(next);
  }

  /** Whether no line below looks like a row before another header begins or the sheet ends. */
  private boolean isLast() {
    for (int i = 1; i < ahead.size(); i++) {
      List<Cell> below = table.own(ahead.get(i).cells());
      if (table.shape().isRow(below) && !LineWords.derived(below)) {
        return false;
      }
      if (header.test(i)) {
        return true;
      }
    }
    return true;
  }

  private LineClass amongFigures(List<Cell> cells, boolean apart) {
    int size = cells.size();
    if ((size <= FEW_CELLS || size * 2 <= table.width()) && LineWords.note(cells)) {
      return LineClass.NOTES;
    }
    if (size == 2 && FigureRow.of(cells).isEmpty()) {
      return pair(cells);
    }
    if (size == 1) {
      return singleAmongFigures(cells.get(0));
    }
    LineClass kind = section(cells);
    boolean last = kind == LineClass.DATA && size == 2 && table.width() > 4 && apart;
    return last && trailing() ? LineClass.NOTES : kind;
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

  private LineClass singleAmongFigures(Cell cell) {
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
