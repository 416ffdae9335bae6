package org.pairledger.ingest.ledger.layout;

import java.util.Optional;
import org.pairledger.ingest.ledger.place.Places;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetVisitor;

/** A layout that the contract of a dataset names, so that its tables are of that dataset. */
record SaidShape(SheetShape shape, String id) implements SheetShape {

  @Override
  public Places places() {
    return shape.places();
  }

  @Override
  public Optional<String> dataset() {
    return Optional.of(id);
  }

  @Override
  public void line(Line line, SheetVisitor rows, Beside beside) {
    shape.line(line, rows, beside);
  }

  @Override
  public void end(SheetVisitor rows, Beside beside) {
    shape.end(rows, beside);
  }
}
