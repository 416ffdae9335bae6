package org.pairledger.ingest.ledger.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.place.Places;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/** A sheet in which each record takes several lines, as its contract says: they become one. */
final class JoinedSheet implements SheetShape {

  private final int lines;
  private final int top;
  private final int width;
  private final List<Line> open = new ArrayList<>();
  private int first = -1;

  private JoinedSheet(int lines, int top, int width) {
    this.lines = lines;
    this.top = top;
    this.width = width;
  }

  /** Joins the lines from that header on which fits when it is joined itself. */
  static Optional<SheetShape> of(List<Line> seen, int lines, Predicate<TableHead> fits) {
    int width =
        1
            + seen.stream()
                .flatMap(line -> line.cells().stream())
                .mapToInt(Cell::column)
                .max()
                .orElse(0);
    for (int at = 0; at + 2 * lines <= seen.size(); at++) {
      JoinedSheet sheet = new JoinedSheet(lines, seen.get(at).row(), width);
      List<Line> joined = new ArrayList<>();
      for (int i = at; i < seen.size(); i++) {
        sheet.take(seen.get(i)).ifPresent(joined::add);
      }
      if (!joined.isEmpty() && joined.get(0).cells().size() > 2) {
        List<ColumnHead> columns =
            joined.get(0).cells().stream()
                .map(cell -> new ColumnHead(cell.column(), List.of(cell.text())))
                .toList();
        TableHead head =
            SheetShapes.head(seen.get(at).row(), columns, joined.subList(1, joined.size()));
        if (fits.test(head)) {
          return Optional.of(new JoinedSheet(lines, seen.get(at).row(), width));
        }
      }
    }
    return Optional.empty();
  }

  /** The record that is whole before this line, if one is. */
  private Optional<Line> take(Line line) {
    Optional<Line> whole = Optional.empty();
    if (first >= 0 && line.row() >= first + lines) {
      whole = joined();
    }
    if (first < 0) {
      first = line.row();
    }
    open.add(line);
    return whole;
  }

  private Optional<Line> joined() {
    List<Cell> cells = new ArrayList<>();
    boolean isHidden = false;
    for (Line line : open) {
      isHidden |= line.hidden();
      int right = (line.row() - first) * width;
      for (Cell cell : line.cells()) {
        cells.add(
            new Cell(cell.column() + right, cell.text(), cell.raw(), cell.kind(), cell.look()));
      }
    }
    int row = top + (first - top) / lines;
    open.clear();
    first = -1;
    return cells.isEmpty() ? Optional.empty() : Optional.of(new Line(row, cells, isHidden));
  }

  @Override
  public void line(Line line, SheetVisitor rows, Beside beside) {
    if (line.row() < top) {
      rows.line(line);
    } else {
      take(line).ifPresent(rows::line);
    }
  }

  @Override
  public void end(SheetVisitor rows, Beside beside) {
    if (!open.isEmpty()) {
      joined().ifPresent(rows::line);
    }
  }

  @Override
  public Places places() {
    return new Places() {
      @Override
      public int row(int row, int column) {
        return record(row) + (row < top ? 0 : Math.max(0, column) / width);
      }

      @Override
      public int column(int row, int column) {
        return row < top ? column : column % width;
      }

      @Override
      public int record(int row) {
        return row < top ? row : top + (row - top) * lines;
      }

      @Override
      public String said(int header, int column) {
        int down = column / width;
        return Place.letters(column % width) + (down == 0 ? "" : "+" + down);
      }
    };
  }
}
