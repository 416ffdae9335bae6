package org.pairledger.ingest.ledger.layout;

import java.util.List;
import org.pairledger.ingest.ledger.account.CellFate;
import org.pairledger.ingest.ledger.account.CellRegister;
import org.pairledger.ingest.ledger.account.LineRegister;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;

/** Hears of what a sheet that is laid out anew has besides its records. */
public final class Beside {

  private final LineRegister lines;
  private final CellRegister cells;

  public Beside(LineRegister lines, CellRegister cells) {
    this.lines = lines;
    this.cells = cells;
  }

  /** A line that goes into no record: the title of a form. */
  void line(Line line) {
    lines.aside(line);
    cells.end(CellFate.TITLE, Cell.filled(line.cells()));
  }

  /** Names of fields that the header of the records says already. */
  void names(int count) {
    cells.end(CellFate.HEADING, count);
  }

  /** Cells that are neither the name of a field nor a value of a record. */
  void others(List<Cell> left) {
    cells.outside(left);
  }
}
