package org.pairledger.ingest.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pairledger.ingest.sheet.Cell;

/** Dates with the precision they were told in; 2020.10 that became 2020.1 is never guessed. */
public final class DateCell {

  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final int FIRST_SERIAL = 10_000;
  private static final int LAST_SERIAL = 73_050;
  private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
  private static final Pattern CUT_OCTOBER = Pattern.compile("\\d{4}\\.1");

  private DateCell() {}

  /** What the cell says, held against the ledger around it. */
  public static Parsed<Day> parse(Cell cell, DateRules rules) {
    Parsed<Day> day = unchecked(cell, rules);
    if (day.value() == null) {
      return day;
    }
    ProblemRule broken = rules.broken(day.value().first(), day.value().last());
    return broken == null ? day : Parsed.rejected(broken, rules.detail());
  }

  private static Parsed<Day> unchecked(Cell cell, DateRules rules) {
    return switch (cell.kind()) {
      case DATE -> formatted(cell);
      case NUMBER -> stored(cell, rules);
      default -> written(cell, rules);
    };
  }

  /** A date cell shown as year and month says no more than that. */
  private static Parsed<Day> formatted(Cell cell) {
    if (cell.raw().length() < 10) {
      return Parsed.rejected(ProblemRule.NOT_A_DATE);
    }
    LocalDate date = LocalDate.parse(cell.raw().substring(0, 10));
    Day shown =
        DateText.read(CellText.dense(cell.text()), date.getYear()).map(Parsed::value).orElse(null);
    return shown != null && shown.precision() != Precision.DAY && shown.holds(date)
        ? Parsed.of(shown)
        : Parsed.of(Day.of(date));
  }

  private static Parsed<Day> stored(Cell cell, DateRules rules) {
    String shown = CellText.dense(cell.text());
    String raw = shown.matches("\\d{4}\\.\\d{2}") ? shown : cell.raw();
    if (CUT_OCTOBER.matcher(raw).matches()) {
      return Parsed.rejected(ProblemRule.DATE_AMBIGUOUS);
    }
    if (SERIAL.matcher(raw).matches()) {
      return serial(raw);
    }
    return raw.matches("\\d{4}(\\.\\d{1,2}|\\d{2}|\\d{4})?")
        ? orNotADate(raw, rules)
        : Parsed.rejected(ProblemRule.NOT_A_DATE);
  }

  private static Parsed<Day> written(Cell cell, DateRules rules) {
    String text = CellText.dense(cell.text());
    Day usual = DateText.usual(text);
    if (usual != null) {
      return Parsed.of(usual);
    }
    if (CellText.isBlank(text)) {
      return Parsed.blank();
    }
    if (rules.isUntyped() && CUT_OCTOBER.matcher(text).matches()) {
      return Parsed.rejected(ProblemRule.DATE_AMBIGUOUS);
    }
    return SERIAL.matcher(text).matches() ? serial(text) : orNotADate(text, rules);
  }

  private static Parsed<Day> serial(String number) {
    int days = new BigDecimal(number).intValue();
    return days >= FIRST_SERIAL && days <= LAST_SERIAL
        ? Parsed.of(Day.of(SERIAL_ZERO.plusDays(days)))
        : Parsed.rejected(ProblemRule.NOT_A_DATE);
  }

  private static Parsed<Day> orNotADate(String text, DateRules rules) {
    Optional<Parsed<Day>> day = DateText.read(text, rules.year());
    return day.orElseGet(() -> period(text, rules));
  }

  /** An event of several days is dated by its ends. */
  private static Parsed<Day> period(String text, DateRules rules) {
    Period period = PeriodText.read(text, rules.year()).map(Parsed::value).orElse(null);
    if (period == null || period.from() == null || period.to() == null) {
      return Parsed.rejected(ProblemRule.NOT_A_DATE);
    }
    return Parsed.remarked(
        new Day(period.from(), period.to(), period.precision()), ProblemRule.DATE_IS_A_PERIOD, "");
  }
}
