package org.pairledger.ingest.cell.date;

import java.time.LocalDate;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.content.Cell;

/** From when to when, as told; an end that is not told is open. */
public final class PeriodCell {

  private PeriodCell() {}

  public static Parsed<Period> parse(Cell cell, DateRules rules) {
    if (cell.kind() == Cell.Kind.DATE || cell.kind() == Cell.Kind.NUMBER) {
      return oneDate(DateCell.parse(cell, rules));
    }
    String text = CellText.dense(cell.text());
    if (CellText.isBlank(text)) {
      return Parsed.blank();
    }
    if (rules.isUntyped() && DateCell.hasLostAZero(text)) {
      return Parsed.rejected(ProblemRule.DATE_AMBIGUOUS);
    }
    return PeriodText.read(text, rules.year())
        .map(period -> checked(period, rules))
        .orElseGet(() -> oneDate(DateCell.parse(cell, rules)));
  }

  /** The end of a period in a column of its own; blank while it goes on. */
  public static Parsed<Period> parseEnd(Cell cell, DateRules rules) {
    return PeriodText.isOpen(CellText.dense(cell.text()))
        ? Parsed.blank()
        : parse(cell, rules.withoutCutoff());
  }

  private static Parsed<Period> oneDate(Parsed<Day> day) {
    Day value = day.value();
    if (value != null) {
      return Parsed.of(new Period(value.first(), value.last(), value.precision(), 0));
    }
    return day.rule() == null ? Parsed.blank() : Parsed.rejected(day.rule(), day.detail());
  }

  private static Parsed<Period> checked(Parsed<Period> period, DateRules rules) {
    LocalDate from = period.value() == null ? null : period.value().from();
    if (from != null && from.getYear() >= DateCell.NEVER) {
      return rules.mayBeLate() ? Parsed.blank() : Parsed.rejected(ProblemRule.NOT_A_DATE);
    }
    ProblemRule broken = from == null ? null : rules.broken(from, from);
    return broken == null ? period : Parsed.rejected(broken, rules.detail());
  }
}
