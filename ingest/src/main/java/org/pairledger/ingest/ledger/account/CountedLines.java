package org.pairledger.ingest.ledger.account;

import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;

/** Counts the lines of a file at its door, before anybody decides what they are. */
public final class CountedLines implements SheetVisitor {

  private final LineRegister register;
  private final SheetVisitor inside;

  public CountedLines(LineRegister register, SheetVisitor inside) {
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
