package org.pairledger.ingest.ledger.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.place.Places;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/** A sheet whose fields run down and whose records run across, turned round. */
final class TurnedSheet implements SheetShape {

  /** Fewer names one below the other are a chance. */
  static final int FEWEST = 4;

  private static final int KNOWN = 2;
  private static final Set<String> NO_RECORD = Set.of("单位", "计量单位", "备注", "说明", "填写说明", "序号");

  private final List<Line> block;
  private final int names;
  private final int top;
  private final List<Line> turned;
  private final Set<Integer> kept = new HashSet<>();
  private final int shift;

  private TurnedSheet(List<Line> block, int names) {
    this.block = List.copyOf(block);
    this.names = names;
    this.top = block.get(0).row();
    this.turned = turned();
    this.shift = Math.max(0, top + turned.size() - block.get(block.size() - 1).row());
  }

  /** Turns the lines if a run of them begins with names and that gives a table which fits. */
  static Optional<SheetShape> of(
      List<Line> lines, Predicate<String> knows, Predicate<TableHead> fits, int fewest) {
    for (int at = 0; at + fewest <= lines.size(); at++) {
      for (int names = 0; names < 2 && lines.get(at).cells().size() > names; names++) {
        List<Line> block = block(lines, at, lines.get(at).cells().get(names).column());
        int column = lines.get(at).cells().get(names).column();
        long known =
            block.stream().filter(line -> CardSheet.isName(at(line, column), knows)).count();
        if (block.size() >= fewest && known >= KNOWN && known * 3 >= block.size()) {
          TurnedSheet sheet = new TurnedSheet(block, column);
          if (fits.test(sheet.head())) {
            return Optional.of(sheet);
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Turns fewer lines where they are all there is below a title, each of them begins with a known
   * name, and each says something of each record.
   */
  static Optional<SheetShape> whole(
      List<Line> lines, Predicate<String> knows, Predicate<TableHead> fits) {
    int at = 0;
    while (at < lines.size() && lines.get(at).cells().size() == 1) {
      at++;
    }
    List<Line> block = lines.subList(at, lines.size());
    boolean isWhole =
        block.size() == FEWEST - 1
            && block.stream().allMatch(line -> isOfAllRecords(line, block.get(0), knows));
    if (!isWhole) {
      return Optional.empty();
    }
    TurnedSheet sheet = new TurnedSheet(block, block.get(0).cells().get(0).column());
    return fits.test(sheet.head()) ? Optional.of(sheet) : Optional.empty();
  }

  private static boolean isOfAllRecords(Line line, Line first, Predicate<String> knows) {
    List<Integer> columns = filled(line);
    return columns.size() > 2
        && columns.equals(filled(first))
        && CardSheet.isName(line.cells().get(0), knows)
        && line.cells().stream().skip(1).noneMatch(cell -> CardSheet.isName(cell, knows));
  }

  private static List<Integer> filled(Line line) {
    return line.cells().stream().filter(Cell::isFilled).map(Cell::column).toList();
  }

  /** Lines one below the other with a text in this column. */
  private static List<Line> block(List<Line> lines, int from, int column) {
    int end = from;
    while (end < lines.size()
        && isText(at(lines.get(end), column))
        && (end == from || lines.get(end).row() == lines.get(end - 1).row() + 1)
        && (end > from || lines.get(end).cells().size() > 1)) {
      end++;
    }
    return lines.subList(from, end);
  }

  private static boolean isText(@org.jspecify.annotations.Nullable Cell cell) {
    return cell != null && cell.kind() == Cell.Kind.TEXT && !cell.text().isBlank();
  }

  private static @org.jspecify.annotations.Nullable Cell at(Line line, int column) {
    for (Cell cell : line.cells()) {
      if (cell.column() == column) {
        return cell;
      }
    }
    return null;
  }

  private TableHead head() {
    List<ColumnHead> columns =
        turned.get(0).cells().stream()
            .map(cell -> new ColumnHead(cell.column(), List.of(cell.text())))
            .toList();
    return SheetShapes.head(top, columns, turned.subList(1, turned.size()));
  }

  /** One line for each column from the names on; a column that holds no record is left out. */
  private List<Line> turned() {
    int last =
        block.stream()
            .flatMap(line -> line.cells().stream())
            .mapToInt(Cell::column)
            .max()
            .orElse(0);
    List<Line> lines = new ArrayList<>();
    for (int column = names; column <= last; column++) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < block.size(); i++) {
        Cell cell = at(block.get(i), column);
        if (cell != null && cell.isFilled()) {
          cells.add(new Cell(i, cell.text(), cell.raw(), cell.kind(), cell.look()));
        }
      }
      if (!cells.isEmpty() && (column == names || isRecord(cells))) {
        kept.add(column);
        lines.add(new Line(top + column - names, cells, false));
      }
    }
    return lines;
  }

  private static boolean isRecord(List<Cell> cells) {
    return cells.get(0).column() > 0 || !NO_RECORD.contains(CellText.dense(cells.get(0).text()));
  }

  @Override
  public Places places() {
    return new Places() {
      @Override
      public int row(int row, int column) {
        return isTurned(row) ? top + Math.max(0, column) : after(row);
      }

      @Override
      public int column(int row, int column) {
        return isTurned(row) ? names + row - top : column;
      }

      @Override
      public int record(int row) {
        return isTurned(row) ? names + row - top : after(row);
      }

      @Override
      public String said(int header, int column) {
        return "$" + (top + column + 1);
      }
    };
  }

  private boolean isTurned(int row) {
    return row >= top && row <= turned.get(turned.size() - 1).row();
  }

  private int after(int row) {
    return row < top ? row : row - shift;
  }

  @Override
  public void line(Line line, SheetVisitor rows, Beside beside) {
    if (line.row() == top) {
      turned.forEach(rows::line);
      block.forEach(from -> beside.others(leftOf(from)));
    }
    if (line.row() < top) {
      rows.line(line);
    } else if (line.row() > block.get(block.size() - 1).row()) {
      rows.line(new Line(line.row() + shift, line.cells(), line.hidden(), line.width()));
    }
  }

  private List<Cell> leftOf(Line from) {
    return from.cells().stream().filter(cell -> !kept.contains(cell.column())).toList();
  }

  @Override
  public void end(SheetVisitor rows, Beside beside) {}
}
