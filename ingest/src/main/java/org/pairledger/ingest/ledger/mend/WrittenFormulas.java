package org.pairledger.ingest.ledger.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.text.NoValue;
import org.pairledger.ingest.ledger.account.CellFate;
import org.pairledger.ingest.ledger.account.CellRegister;
import org.pairledger.ingest.ledger.account.NoValues;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Cell.Kind;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;

/**
 * Stands behind the reader of sheets and takes texts that are formulas for what a spreadsheet would
 * show of them: {@code ="0045"} is 0045, a picture is nothing, {@code =SUM(A1:A3)} without its
 * result is a formula that nobody computed.
 */
public final class WrittenFormulas implements SheetVisitor {

  private static final Pattern TEXT =
      Pattern.compile("\\s{0,20}[=＝]\\s{0,20}\"((?:[^\"]++|\"\")*+)\"\\s*");

  /** A function or a cell behind the sign; a line of equals signs is neither. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "=[@+-]?(?:[\\p{L}_][\\p{L}\\d_.]*\\(.*|\\$?[A-Za-z]{1,3}\\$?\\d+(?![\\p{L}\\d]).*|'?[^'!]+'?!.*)",
          Pattern.DOTALL);

  private final SheetVisitor next;
  private final NoValues told;
  private final CellRegister cells;

  public WrittenFormulas(SheetVisitor next, NoValues told, CellRegister cells) {
    this.next = next;
    this.told = told;
    this.cells = cells;
  }

  @Override
  public void begin(SheetHead sheet) {
    next.begin(sheet);
  }

  @Override
  public void line(Line line) {
    Line shown = holdsOne(line.cells()) ? shown(line) : line;
    if (!shown.cells().isEmpty()) {
      next.line(shown);
    }
  }

  @Override
  public void end() {
    next.end();
  }

  private static boolean holdsOne(List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (isWritten(cells.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWritten(Cell cell) {
    String text = cell.text();
    return cell.kind() == Kind.TEXT
        && !text.isEmpty()
        && (text.charAt(0) == '=' || text.endsWith("\""));
  }

  private Line shown(Line line) {
    List<Cell> kept = new ArrayList<>();
    for (Cell cell : line.cells()) {
      Cell shown = isWritten(cell) ? shown(cell) : cell;
      if (shown != null) {
        kept.add(shown);
      }
      if (shown == null || (cell.isFilled() && !shown.isFilled())) {
        cells.end(CellFate.NOTHING, 1);
      }
    }
    return new Line(line.row(), kept, line.hidden(), line.width());
  }

  private @Nullable Cell shown(Cell cell) {
    Matcher text = TEXT.matcher(cell.text());
    if (text.matches()) {
      told.quoted();
      String inner = text.group(1).replace("\"\"", "\"");
      return inner.isEmpty() ? null : new Cell(cell.column(), inner, inner, Kind.TEXT, cell.look());
    }
    if (NoValue.isPicture(cell.text())) {
      told.picture();
      return null;
    }
    return FORMULA.matcher(cell.text()).matches()
        ? new Cell(cell.column(), "", cell.text(), Kind.UNCOMPUTED, cell.look())
        : cell;
  }
}
