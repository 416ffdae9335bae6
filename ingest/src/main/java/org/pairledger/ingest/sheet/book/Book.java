package org.pairledger.ingest.sheet.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.formula.Calculation;
import org.pairledger.ingest.sheet.formula.Findings;
import org.pairledger.ingest.sheet.formula.WorkbookFormulas;
import org.pairledger.ingest.sheet.guard.Limits;

/**
 * A workbook held whole, in cells and characters that are counted: what a few bytes repeat a
 * million times stops at the bound.
 */
public final class Book {

  private static final long CHARACTERS = 64L << 20;

  private final List<BookSheet> sheets = new ArrayList<>();
  private int cells;
  private long characters;
  private boolean hasFormulas;

  /** The next sheet, in the order of the tabs. */
  public BookSheet sheet(String name, boolean hidden) throws UnreadableFile {
    if (sheets.size() >= Limits.ENTRIES) {
      throw Limits.tooLarge(Limits.ENTRIES + " sheets");
    }
    BookSheet sheet = new BookSheet(this, sheets.size(), name, hidden);
    sheets.add(sheet);
    return sheet;
  }

  void count(BookCell cell) throws UnreadableFile {
    cells++;
    characters += cell.value().length();
    hasFormulas |= cell.hasFormula();
    if (cells > Limits.HELD_CELLS || characters > CHARACTERS) {
      throw Limits.tooLarge(
          "more than " + Limits.HELD_CELLS + " cells, or " + CHARACTERS + " characters");
    }
  }

  /**
   * Tells all sheets with their lines from top to bottom.
   *
   * @param calculation when its formulas are computed
   */
  public void tell(SheetVisitor visitor, Calculation calculation, boolean from1904) {
    Findings findings = hasFormulas ? findings(calculation, from1904) : Findings.NONE;
    for (BookSheet sheet : sheets) {
      visitor.begin(sheet.head());
      for (int row : sheet.rows.keySet()) {
        List<Cell> told = told(sheet, row, findings);
        if (!told.isEmpty()) {
          visitor.line(new Line(row, told, sheet.hiddenRows.get(row)));
        }
      }
      visitor.end();
    }
  }

  private static List<Cell> told(BookSheet sheet, int row, Findings findings) {
    List<Cell> told = new ArrayList<>();
    for (BookCell cell : Objects.requireNonNull(sheet.rows.get(row)).values()) {
      Cell one =
          cell.hasFormula()
              ? cell.told(findings.at(sheet.index, row, cell.column(), cell.stored()))
              : cell.asStored();
      if (one != null) {
        told.add(one);
      }
    }
    return told;
  }

  private Findings findings(Calculation calculation, boolean from1904) {
    WorkbookFormulas formulas = WorkbookFormulas.ofTexts();
    for (BookSheet sheet : sheets) {
      formulas.begin(sheet.index, sheet.name);
      if (!sheet.hiddenRows.isEmpty()) {
        formulas.hiddenRow();
      }
      sheet.rows.forEach(
          (row, cells) -> cells.values().forEach(cell -> survey(formulas, row, cell)));
    }
    return formulas.judged(calculation, from1904);
  }

  private static void survey(WorkbookFormulas formulas, int row, BookCell cell) {
    Object stored = cell.stored();
    String formula = cell.formula();
    if (formula != null) {
      formulas.text(row, cell.column(), null, formula.isEmpty() ? null : formula, false, stored);
    } else if (stored != null && !"".equals(stored)) {
      formulas.value(row, cell.column(), stored);
    }
  }
}
