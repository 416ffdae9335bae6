package org.pairledger.ingest.ledger.cells;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.DittoMark;
import org.pairledger.ingest.cell.text.NoValue;
import org.pairledger.ingest.ledger.account.NoValues;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.ledger.row.ErrorWords;
import org.pairledger.ingest.ledger.row.Eye;
import org.pairledger.ingest.ledger.row.FillDown;
import org.pairledger.ingest.ledger.row.MergedDown;
import org.pairledger.ingest.ledger.row.RowCells;
import org.pairledger.ingest.ledger.row.RowDraft;
import org.pairledger.ingest.ledger.total.FormulaWords;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Look.Mark;

/** Reads the cells of a row, column by column: what a blank repeats, what is an error, values. */
public final class RowReading {

  private final ReadColumn[] columns;
  private final FieldReaders factory;
  private final FillDown fill;
  private final MergedDown merged;
  private final RowDraft draft;
  private final NoValues noValues;
  private final @Nullable BoundColumn beginning;
  private final @Nullable Cell[] above;
  private final Cell[] told;
  private final RowCells cells = new RowCells();

  public RowReading(
      BoundColumns bound,
      FieldReaders factory,
      FillDown fill,
      MergedDown merged,
      RowDraft draft,
      NoValues noValues) {
    this.columns = new ReadColumn[bound.size()];
    for (int i = 0; i < columns.length; i++) {
      FieldReader reader = factory.reader(bound.bound(i), bound.unit(i), bound.addend(i));
      columns[i] = new ReadColumn(bound.bound(i), reader, fill.number(bound.field(i).name()));
    }
    this.factory = factory;
    this.fill = fill;
    this.merged = merged;
    this.draft = draft;
    this.noValues = noValues;
    this.beginning = bound.period();
    this.above = new @Nullable Cell[columns.length];
    this.told = new Cell[columns.length];
  }

  /** What became of the row's cells in these columns. */
  public RowCells cells() {
    return cells;
  }

  /** What the row says in each column, repeated cells included; remarks say nothing. */
  public Cell[] told() {
    return told;
  }

  /**
   * Reads a row into the draft.
   *
   * @param row from 1
   * @param found by ascending column
   */
  public void read(int row, List<Cell> found) {
    cells.begin();
    int at = 0;
    for (int i = 0; i < columns.length; i++) {
      int column = columns[i].column();
      while (at < found.size() && found.get(at).column() < column) {
        at++;
      }
      boolean isThere = at < found.size() && found.get(at).column() == column;
      read(row, i, isThere ? found.get(at) : columns[i].blank());
    }
  }

  private void read(int row, int index, Cell found) {
    ReadColumn column = columns[index];
    ProblemRule left = Eye.left(found);
    if (left != null) {
      cells.left(found);
      leave(left, index, found);
      return;
    }
    int rejected = draft.rejected();
    take(row, index, found);
    cells.read(found, column.isNote(), draft.rejected() > rejected);
  }

  @SuppressWarnings("ReferenceEquality")
  private void take(int row, int index, Cell found) {
    ReadColumn column = columns[index];
    Cell cell = found;
    if (DittoMark.isOne(found) && !column.isNote()) {
      cell = ditto(column, above[index], found);
    } else if (found.text().isEmpty() && found.kind() != Cell.Kind.UNCOMPUTED) {
      cell = carried(row, column, found);
    }
    above[index] = cell;
    if (column.isFilledDown() && !cell.text().isBlank()) {
      fill.remember(column.number(), cell);
    }
    if (!cell.text().isEmpty()) {
      merged.remember(row, cell, column.column());
    }
    told[index] = column.isNote() ? column.blank() : cell;
    if (FormulaWords.isStale(found) && !column.isNote()) {
      stale(column, found);
    }
    if (cell.look().is(Mark.PARTLY_STRUCK) && !column.isNote()) {
      draft.complain(ProblemRule.STRUCK_PART, false, column.column(), column.field(), cell, "");
    }
    if (cell == found && !column.isNote() && NoValue.isOfProgram(cell.text())) {
      noValues.word(cell);
      cells.nothing();
    }
    if (ErrorWords.isOne(cell)) {
      error(column, cell);
    } else {
      column.reader().read(cell, draft);
    }
  }

  /** What is struck through or cannot be seen is not taken, and nothing is in its place. */
  private void leave(ProblemRule rule, int index, Cell cell) {
    ReadColumn column = columns[index];
    above[index] = column.blank();
    told[index] = column.blank();
    if (!column.isNote()) {
      boolean isStored = cell.text().isBlank() && column.field().type().isAdditive();
      complain(rule, column, cell, isStored ? "（存的是 " + cell.raw() + "）" : "");
    }
  }

  /**
   * What a ditto mark repeats: the last cell above that is none, but never of a person; and a
   * quotation mark, which delimited text may have left open, repeats no number.
   */
  private Cell ditto(ReadColumn column, @Nullable Cell above, Cell mark) {
    boolean mayBeLeftOpen = column.field().type().isAdditive() && mark.text().strip().equals("\"");
    boolean mayBeRepeated = !column.field().isPersonal() && !mayBeLeftOpen;
    if (above != null && mayBeRepeated && !above.text().isBlank()) {
      return above;
    }
    draft.reject();
    complain(ProblemRule.DITTO_NOT_TAKEN, column, mark, column.field().label());
    return column.blank();
  }

  /** What a blank cell repeats: the cell above in its block, or the merged cell it lies in. */
  private Cell carried(int row, ReadColumn column, Cell blank) {
    if (column.field().isPersonal() && column.field().type() != FieldType.PARTY) {
      return blank;
    }
    Cell above = column.isFilledDown() ? fill.repeated(column.number()) : null;
    if (above == null && !column.field().type().isAdditive()) {
      above = merged.above(row, column.column());
    }
    return above == null ? blank : above;
  }

  private void error(ReadColumn column, Cell cell) {
    ProblemRule rule =
        switch (cell.kind()) {
          case UNCOMPUTED -> ProblemRule.FORMULA_UNCOMPUTED;
          case UNDECODABLE -> ProblemRule.UNDECODABLE_CELL;
          case LOST -> ProblemRule.CONTENT_LOST;
          default -> ProblemRule.ERROR_VALUE;
        };
    if (!column.isNote()) {
      draft.reject();
      complain(rule, column, cell, "");
    }
  }

  /** What counts is taken, and both values are said. */
  private void stale(ReadColumn column, Cell cell) {
    String detail = FormulaWords.of(cell, column.field());
    draft.complain(ProblemRule.FORMULA_STALE, false, column.column(), column.field(), cell, detail);
  }

  private void complain(ProblemRule rule, ReadColumn column, Cell cell, String detail) {
    draft.complain(rule, column.isNeeded(), column.column(), column.field(), cell, detail);
  }

  /** Periods of which two columns tell the ends, or one the length and another the beginning. */
  public void joinPeriods(List<Cell> cells) {
    for (int i = 0; i < columns.length && draft.unanchored != null; i++) {
      if (columns[i].field().type() == FieldType.PERIOD) {
        Cell cell = cell(cells, columns[i].bound());
        factory.times().anchor(columns[i].field(), columns[i].column(), cell, draft);
      }
    }
    if (beginning != null) {
      factory.times().join(beginning, cell(cells, beginning), draft);
    }
  }

  private static Cell cell(List<Cell> cells, BoundColumn column) {
    return cells.stream()
        .filter(cell -> cell.column() == column.column())
        .findFirst()
        .orElseGet(() -> new Cell(column.column(), "", "", Cell.Kind.TEXT));
  }
}
