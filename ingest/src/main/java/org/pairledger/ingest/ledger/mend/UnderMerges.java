package org.pairledger.ingest.ledger.mend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.account.CellFate;
import org.pairledger.ingest.ledger.account.CellRegister;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.table.LedgerVisitor;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.Merge;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;

/**
 * Takes away what stands under merged ranges, where nobody sees it: of a range only the first cell
 * is shown. A word that says the same as the range shows is seen and stays; a figure would count
 * anew.
 */
public final class UnderMerges implements SheetVisitor {

  private static final Pattern FIGURE = Pattern.compile("[-+¥￥]?[\\d,]{1,10}(\\.\\d+)?[^\\d]{0,3}");
  private static final int MOST_NAMED = 10;

  private final SheetVisitor seen;
  private final LedgerVisitor ledger;
  private final CellRegister cells;
  private final List<Merge> waiting = new ArrayList<>();
  private final List<Merge> over = new ArrayList<>();
  private final Map<Merge, Cell> shown = new HashMap<>();
  private final List<String> covered = new ArrayList<>();
  private int count;
  private int next;

  public UnderMerges(SheetVisitor seen, LedgerVisitor ledger, CellRegister cells) {
    this.seen = seen;
    this.ledger = ledger;
    this.cells = cells;
  }

  @Override
  public void begin(SheetHead sheet) {
    waiting.clear();
    over.clear();
    shown.clear();
    covered.clear();
    count = 0;
    next = 0;
    waiting.addAll(sheet.merges());
    waiting.sort(Comparator.comparingInt(Merge::firstRow));
    seen.begin(sheet);
  }

  @Override
  public void line(Line line) {
    advance(line.row());
    Line uncovered = over.isEmpty() ? line : uncovered(line);
    if (!uncovered.cells().isEmpty()) {
      seen.line(uncovered);
    }
  }

  private void advance(int row) {
    over.removeIf(
        merge -> {
          boolean isPast = merge.lastRow() < row;
          if (isPast) {
            shown.remove(merge);
          }
          return isPast;
        });
    while (next < waiting.size() && waiting.get(next).firstRow() <= row) {
      Merge merge = waiting.get(next++);
      if (merge.lastRow() >= row) {
        over.add(merge);
      }
    }
  }

  private Line uncovered(Line line) {
    List<Cell> kept = new ArrayList<>(line.cells().size());
    for (Cell cell : line.cells()) {
      Merge merge = over(cell.column());
      if (merge == null) {
        kept.add(cell);
      } else if (line.row() == merge.firstRow() && cell.column() == merge.firstColumn()) {
        shown.put(merge, cell);
        kept.add(cell);
      } else if (isSaid(shown.get(merge), cell)) {
        kept.add(cell);
      } else {
        cells.end(CellFate.COVERED, cell.isFilled() ? 1 : 0);
        if (!isWord(shown.get(merge), cell) && !cell.text().isBlank()) {
          cover(line.row(), cell);
        }
      }
    }
    return kept.size() == line.cells().size()
        ? line
        : new Line(line.row(), kept, line.hidden(), line.width());
  }

  private @Nullable Merge over(int column) {
    for (Merge merge : over) {
      if (merge.firstColumn() <= column && column <= merge.lastColumn()) {
        return merge;
      }
    }
    return null;
  }

  /** Whether the row says it too: the range shows the word beside it. */
  private static boolean isSaid(@Nullable Cell shown, Cell cell) {
    return shown != null && cell.column() == shown.column() && isWord(shown, cell);
  }

  private static boolean isWord(@Nullable Cell shown, Cell cell) {
    return shown != null && shown.text().equals(cell.text()) && !isFigure(cell);
  }

  /** A count or an amount; long numbers are names of things and persons. */
  private static boolean isFigure(Cell cell) {
    return cell.kind() != Cell.Kind.DATE && FIGURE.matcher(cell.text().strip()).matches();
  }

  /** Only figures are shown of what is covered: anything else may be of a person. */
  private void cover(int row, Cell cell) {
    count++;
    if (covered.size() < MOST_NAMED) {
      String address = Place.letters(cell.column()) + (row + 1);
      covered.add(isFigure(cell) ? address + " " + cell.text().strip() : address);
    }
  }

  @Override
  public void end() {
    seen.end();
    if (count > 0) {
      String more = count > covered.size() ? "等 " + count + " 格" : "";
      ledger.tell(ProblemRule.COVERED_CELLS, String.join("、", covered) + more);
    }
  }
}
