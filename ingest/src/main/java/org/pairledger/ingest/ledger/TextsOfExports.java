package org.pairledger.ingest.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.ingest.sheet.Cell;
import org.pairledger.ingest.sheet.Line;
import org.pairledger.ingest.sheet.SheetHead;
import org.pairledger.ingest.sheet.SheetVisitor;

/**
 * Takes texts out of {@code ="…"}, as systems write them so that a spreadsheet keeps zeros and long
 * numbers: what it would show stands inside.
 */
final class TextsOfExports implements SheetVisitor {

  private static final Pattern WRAPPED = Pattern.compile("\\s*[=＝]\\s*\"((?:[^\"]++|\"\")*+)\"\\s*");

  private final SheetVisitor lines;

  TextsOfExports(SheetVisitor lines) {
    this.lines = lines;
  }

  @Override
  public void begin(SheetHead sheet) {
    lines.begin(sheet);
  }

  @Override
  public void line(Line line) {
    Line bare = line.cells().stream().anyMatch(TextsOfExports::mayBeWrapped) ? bare(line) : line;
    if (!bare.cells().isEmpty()) {
      lines.line(bare);
    }
  }

  private static boolean mayBeWrapped(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT && cell.text().endsWith("\"");
  }

  private static Line bare(Line line) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : line.cells()) {
      Cell bare = mayBeWrapped(cell) ? bare(cell) : cell;
      if (!bare.text().isEmpty()) {
        cells.add(bare);
      }
    }
    return new Line(line.row(), cells, line.hidden(), line.width());
  }

  private static Cell bare(Cell cell) {
    Matcher wrapped = WRAPPED.matcher(cell.text());
    if (!wrapped.matches()) {
      return cell;
    }
    String text = wrapped.group(1).replace("\"\"", "\"");
    return new Cell(cell.column(), text, text, cell.kind(), cell.look());
  }

  @Override
  public void end() {
    lines.end();
  }
}
