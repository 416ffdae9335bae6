package org.pairledger.ingest.ledger.row;

import java.util.ArrayList;
import java.util.List;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.tell.TableProblems;

/**
 * Rows of a ledger of one year that tell of another, beside others of that year: each counts for
 * the year that it says, and may be a slip.
 */
public final class RowYears {

  /** Where more than one row in so many tells of another year, it is the table's question. */
  private static final int RARE = 5;

  private static final int FEW = 2;
  private static final int MOST = 100;

  private final int year;
  private final TableProblems problems;
  private final List<Other> others = new ArrayList<>();
  private int rows;
  private int elsewhere;

  private record Other(int row, SpansTold.Span told) {}

  /**
   * The rows of a table.
   *
   * @param year that title, folder and names say; 0 where they say none
   */
  public RowYears(int year, TableProblems problems) {
    this.year = year;
    this.problems = problems;
  }

  /** A row that is taken. */
  public void see(int row, RowDraft draft) {
    SpansTold.Span told = draft.happened;
    if (year == 0 || told == null) {
      return;
    }
    rows++;
    if (told.day().first().getYear() > year || told.day().last().getYear() < year) {
      elsewhere++;
      if (others.size() < MOST) {
        others.add(new Other(row, told));
      }
    }
  }

  /** The table has ended. */
  public void close() {
    if (elsewhere == 0 || elsewhere == rows) {
      return;
    }
    if (elsewhere <= FEW || elsewhere * RARE <= rows) {
      others.forEach(this::tell);
    } else {
      ProblemRule rule = ProblemRule.YEAR_DISAGREES;
      String detail = rows + " 行中有 " + elsewhere + " 行写其他年度，标题、文件夹或截止日期说的是 " + year + " 年";
      problems.ofTable(rule, rule.severity(), null, detail);
    }
  }

  private void tell(Other other) {
    SpansTold.Span told = other.told();
    problems.ofCell(
        ProblemRule.DATE_OF_OTHER_YEAR,
        other.row(),
        told.column(),
        told.field(),
        new TableProblems.Saying(told.cell().text().strip(), year + " 年"));
  }
}
