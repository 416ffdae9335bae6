package org.pairledger.ingest.ledger;

import org.pairledger.ingest.sheet.Line;
import org.pairledger.ingest.sheet.SheetHead;
import org.pairledger.ingest.sheet.SheetVisitor;

/** Counts the lines of a file at its door, before anybody decides what they are. */
final class CountedLines implements SheetVisitor {

  private final LineRegister register;
  private final SheetVisitor inside;

  CountedLines(LineRegister register, SheetVisitor inside) {
    this.register = register;
    this.inside = inside;
  }

  @Override
  public void begin(SheetHead sheet) {
    inside.begin(sheet);
  }

  @Override
  public void line(Line line) {
    register.in();
    inside.line(line);
  }

  @Override
  public void end() {
    inside.end();
  }
}
