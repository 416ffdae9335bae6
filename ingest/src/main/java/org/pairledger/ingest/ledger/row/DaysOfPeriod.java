package org.pairledger.ingest.ledger.row;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.date.Precision;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.place.Slots;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * A number of days beside a period that has not so many: 30 天 of the first to the fifth of March.
 */
final class DaysOfPeriod {

  private static final Pattern DAYS = Pattern.compile("共?(\\d{1,4})(?:个?(?:工作日)|(天|日))?");

  private final BoundColumns columns;
  private final TableProblems problems;
  private final int index;
  private final int from;
  private final int to;
  private final int precision;

  DaysOfPeriod(BoundColumns columns, TableProblems problems, Slots slots) {
    this.columns = columns;
    this.problems = problems;
    this.index = columns.first(field -> field.daysOf() != null);
    String period = index < 0 ? "" : columns.field(index).daysOf();
    this.from = slots.of(period + "_from");
    this.to = slots.of(period + "_to");
    this.precision = slots.of(period + "_precision");
  }

  void see(int row, RowDraft draft, Cell[] told) {
    if (index < 0
        || !(draft.value(from) instanceof LocalDate first)
        || !(draft.value(to) instanceof LocalDate last)
        || !Precision.DAY.word().equals(draft.value(precision))) {
      return;
    }
    Matcher days = DAYS.matcher(CellText.dense(told[index].text()));
    boolean isDays = days.matches() && (days.group(2) != null || saysDays());
    long most = ChronoUnit.DAYS.between(first, last) + 1;
    if (isDays && Integer.parseInt(days.group(1)) > most) {
      String detail = "起止之间至多 " + most + " 天";
      problems.ofCell(
          ProblemRule.NUMBER_BEYOND_SPAN, detail, row, columns.bound(index), told[index]);
    }
  }

  /** Hours may stand under the same heading. */
  private boolean saysDays() {
    String heading = columns.bound(index).heading();
    return heading.contains("天") && !heading.contains("时");
  }
}
