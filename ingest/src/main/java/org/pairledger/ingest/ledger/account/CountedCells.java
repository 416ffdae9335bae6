package org.pairledger.ingest.ledger.account;

import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;

/** Counts the filled cells of a file as they come out of it, before anybody looks at them. */
public final class CountedCells implements SheetVisitor {

  private final CellRegister register;
  private final SheetVisitor inside;

  public CountedCells(CellRegister register, SheetVisitor inside) {
    this.register = register;
    this.inside = inside;
  }

  @Override
  public void begin(SheetHead sheet) {
    register.begin(sheet);
    inside.begin(sheet);
  }

  @Override
  public void line(Line line) {
    register.in(Cell.filled(line.cells()));
    inside.line(line);
  }

  @Override
  public void end() {
    inside.end();
    register.sheetEnds();
  }
}
