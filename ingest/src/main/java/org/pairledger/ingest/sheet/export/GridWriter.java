package org.pairledger.ingest.sheet.export;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;

/** Every cell at its place, a page for each sheet. */
final class GridWriter implements SheetVisitor {

  private final Pages pages;
  private @Nullable CsvPage page;

  GridWriter(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void begin(SheetHead sheet) {
    page = pages.open("." + sheet.index());
  }

  @Override
  public void line(Line line) {
    CsvPage own = Objects.requireNonNull(page);
    while (own.records() < line.row()) {
      Pages.write(own, List.of());
    }
    Pages.write(own, line.cells(), 0, 0);
  }

  @Override
  public void end() {}
}
