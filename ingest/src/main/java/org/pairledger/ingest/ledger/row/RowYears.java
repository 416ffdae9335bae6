package org.pairledger.ingest.ledger.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.bind.SheetNotes;
import org.pairledger.ingest.ledger.tell.TableProblems;

/**
 * Rows of a ledger of one year that tell of another, beside others of that year, or of a time after
 * the months that its title says: each counts for when it says, and may be a slip. A list of a
 * month may go on with those before it.
 */
public final class RowYears {

  /** Where more than one row in so many tells of another year, it is the table's question. */
  private static final int RARE = 5;

  private static final int FEW = 2;
  private static final int MOST = 100;

  private final int year;
  private final @Nullable LocalDate end;
  private final TableProblems problems;
  private final List<Other> others = new ArrayList<>();
  private int rows;
  private int elsewhere;
  private int later;

  private record Other(int row, SpansTold.Span told, String said) {}

  /**
   * The rows of a table.
   *
   * @param year that title, folder and names say; 0 where they say none
   * @param notes what the title says of its months
   */
  public RowYears(int year, SheetNotes notes, TableProblems problems) {
    this.year = year;
    LocalDate last = notes.to();
    this.end = last != null && last.getYear() == year ? last : null;
    this.problems = problems;
  }

  /** A row that is taken. */
  public void see(int row, RowDraft draft) {
    SpansTold.Span told = draft.happened;
    if (year == 0 || told == null) {
      return;
    }
    rows++;
    LocalDate first = told.day().first();
    if (first.getYear() > year || told.day().last().getYear() < year) {
      elsewhere++;
      add(new Other(row, told, year + " 年"));
    } else if (end != null && first.isAfter(end)) {
      later++;
      add(new Other(row, told, end + " 以前"));
    }
  }

  private void add(Other other) {
    if (others.size() < MOST) {
      others.add(other);
    }
  }

  /** The table has ended. */
  public void close() {
    boolean isOfTable = elsewhere > FEW && elsewhere * RARE > rows;
    if (isOfTable && elsewhere < rows) {
      ask(elsewhere + " 行写其他年度，标题、文件夹或截止日期说的是 " + year + " 年");
    }
    boolean areLater = later > FEW && later * RARE > rows;
    if (areLater) {
      ask(later + " 行晚于标题所说的 " + end);
    }
    others.stream()
        .filter(other -> other.said().endsWith("年") ? !isOfTable && elsewhere < rows : !areLater)
        .forEach(this::tell);
  }

  private void ask(String said) {
    ProblemRule rule = ProblemRule.YEAR_DISAGREES;
    problems.ofTable(rule, rule.severity(), null, rows + " 行中有 " + said);
  }

  private void tell(Other other) {
    SpansTold.Span told = other.told();
    problems.ofCell(
        ProblemRule.DATE_OF_OTHER_YEAR,
        other.row(),
        told.column(),
        told.field(),
        new TableProblems.Saying(told.cell().text().strip(), other.said()));
  }
}
