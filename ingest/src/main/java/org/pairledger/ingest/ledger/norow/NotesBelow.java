package org.pairledger.ingest.ledger.norow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.ledger.total.PrintedTotals;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * The lines of a table that were taken for notes or headings of blocks: what figures they hold that
 * no sum of the table answers, and whether there are so many of them that rows may be among them.
 */
public final class NotesBelow {

  private static final int MANY = 3;

  /** A signature, a remark or a day: what stands under a list anyway. */
  private static final Pattern USUAL = Pattern.compile(".*[:：].*|[(（]?注.*|.*\\d月.*|.*年.{1,8}月.*");

  private final PrintedTotals totals;
  private final TableProblems problems;
  private final List<Amount> amounts = new ArrayList<>();
  private int rows;
  private int lines;
  private int linesAtLastRow;
  private int unusual;
  private int first;

  private record Amount(int row, int column, String text, BigDecimal yuan) {}

  public NotesBelow(PrintedTotals totals, TableProblems problems) {
    this.totals = totals;
    this.problems = problems;
  }

  /** A row went by. */
  public void row() {
    rows++;
    linesAtLastRow = lines;
  }

  /** A line that is no row. */
  public void see(int row, List<Cell> cells) {
    lines++;
    first = first == 0 ? row : first;
    boolean isUsual = true;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      String text = CellText.plain(cell.text());
      isUsual &= text.isEmpty() || USUAL.matcher(text).matches();
      figures(row, cell, text, i > 0 && cells.get(i - 1).text().strip().matches("(?s).*[:：]"));
    }
    unusual += isUsual ? 0 : 1;
  }

  private void figures(int row, Cell cell, String text, boolean isNamed) {
    totals.note(row, text);
    if (NoteFigures.hasId(text)) {
      tell(ProblemRule.ID_NUMBER_IN_TEXT, row, cell.column(), "");
    } else if (NoteFigures.isNumber(cell) && !isNamed) {
      tell(ProblemRule.FIGURE_IN_NOTE, row, cell.column(), text);
    } else {
      for (BigDecimal yuan : NoteFigures.amounts(text)) {
        amounts.add(new Amount(row, cell.column(), text, yuan));
      }
    }
  }

  private void tell(ProblemRule rule, int row, int column, String found) {
    problems.ofWords(rule, row, column, new TableProblems.Saying(found, ""));
  }

  /** The table has ended. */
  public void close() {
    for (Amount amount : amounts) {
      if (!totals.isASum(amount.yuan())) {
        tell(ProblemRule.FIGURE_IN_NOTE, amount.row(), amount.column(), amount.text());
      }
    }
    int among = rows == 0 ? unusual : linesAtLastRow;
    if (among >= MANY && among > rows) {
      problems.ofRow(ProblemRule.ROWS_READ_AS_NOTES, first, lines + " 行，数据 " + rows + " 行");
    }
  }
}
