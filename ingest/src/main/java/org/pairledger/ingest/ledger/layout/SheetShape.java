package org.pairledger.ingest.ledger.layout;

import java.util.Optional;
import org.pairledger.ingest.ledger.place.Places;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetVisitor;

/** Lays the lines of a sheet out as rows below a header, and knows where each cell came from. */
public interface SheetShape {

  Places places();

  /** The dataset whose contract says so; empty where only the shape does. */
  default Optional<String> dataset() {
    return Optional.empty();
  }

  /**
   * A line of the sheet, from its first on.
   *
   * @param beside hears of what goes into no row
   */
  void line(Line line, SheetVisitor rows, Beside beside);

  /** No more lines will come. */
  void end(SheetVisitor rows, Beside beside);
}
