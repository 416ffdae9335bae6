package org.pairledger.ingest.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.ledger.layout.Beside;
import org.pairledger.ingest.ledger.layout.SheetShape;
import org.pairledger.ingest.ledger.layout.SheetShapes;
import org.pairledger.ingest.ledger.place.Places;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;

/** Looks at the beginning of each sheet and lays out anew what is no rows below a header. */
final class ShapedSheets implements SheetVisitor {

  private static final int LOOK = 64;

  private final SheetShapes shapes;
  private final BiConsumer<Places, Optional<String>> places;
  private final SheetVisitor rows;
  private final Beside beside;
  private final List<Line> seen = new ArrayList<>();
  private SheetHead head = new SheetHead(0, "", false, List.of());
  private @Nullable SheetShape shape;
  private boolean isDecided;

  /**
   * Sheets to be laid out.
   *
   * @param places hears of each sheet where the cells of its lines stand, before they come, and of
   *     which dataset a contract has said it is
   * @param beside hears of what is in no row
   */
  ShapedSheets(
      SheetShapes shapes,
      BiConsumer<Places, Optional<String>> places,
      SheetVisitor rows,
      Beside beside) {
    this.shapes = shapes;
    this.places = places;
    this.rows = rows;
    this.beside = beside;
  }

  @Override
  public void begin(SheetHead sheet) {
    head = sheet;
    seen.clear();
    shape = null;
    isDecided = false;
  }

  @Override
  public void line(Line line) {
    if (!isDecided) {
      seen.add(line);
      if (seen.size() == LOOK) {
        decide();
      }
    } else if (shape == null) {
      rows.line(line);
    } else {
      shape.line(line, rows, beside);
    }
  }

  @Override
  public void end() {
    if (!isDecided) {
      decide();
    }
    if (shape != null) {
      shape.end(rows, beside);
    }
    rows.end();
  }

  private void decide() {
    isDecided = true;
    Optional<SheetShape> found = shapes.of(head, seen);
    shape = found.orElse(null);
    places.accept(
        found.map(SheetShape::places).orElse(Places.AS_READ), found.flatMap(SheetShape::dataset));
    rows.begin(
        found.isEmpty()
            ? head
            : new SheetHead(head.index(), head.name(), head.hidden(), List.of(), head.aside()));
    for (Line line : seen) {
      if (shape == null) {
        rows.line(line);
      } else {
        shape.line(line, rows, beside);
      }
    }
    seen.clear();
  }
}
