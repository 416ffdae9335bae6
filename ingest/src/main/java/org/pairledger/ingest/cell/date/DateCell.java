package org.pairledger.ingest.cell.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Look.Mark;

/** Dates with the precision they were told in; 2020.10 that became 2020.1 is never guessed. */
public final class DateCell {

  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  /** From here on a day stands for none: 9999-12-31, 2099-12-31. */
  static final int NEVER = 2090;

  private static final int LEAP = 2020;
  private static final LocalDate ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final int FIRST_SERIAL = 10_000;
  private static final int LAST_SERIAL = 73_050;
  private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
  private static final Pattern CUT_OCTOBER = Pattern.compile("\\d{4}\\.1");
  private static final Pattern CUT_DAY = Pattern.compile("(\\d{1,2})\\.([1-3])");
  private static final Pattern SHOWN_ZERO = Pattern.compile("\\d{4}\\.\\d{2}|\\d{1,2}\\.\\d{2}");
  private static final long SECONDS = 86_400;

  private DateCell() {}

  /** What the cell says, held against the ledger around it. */
  public static Parsed<Day> parse(Cell cell, DateRules rules) {
    Parsed<Day> day = unchecked(cell, rules);
    if (day.value() == null) {
      return day;
    }
    if (day.value().first().getYear() >= NEVER) {
      return rules.mayBeLate() ? Parsed.blank() : Parsed.rejected(ProblemRule.NOT_A_DATE);
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

  /** A number in a column of dates: as its format shows it, else as the workbook counts days. */
  private static Parsed<Day> stored(Cell cell, DateRules rules) {
    if (cell.look().meant() != null) {
      return written(cell, rules);
    }
    String shown = CellText.dense(cell.text());
    String raw = SHOWN_ZERO.matcher(shown).matches() ? shown : cell.raw();
    if (hasLostAZero(raw)) {
      return Parsed.rejected(ProblemRule.DATE_AMBIGUOUS);
    }
    if (SERIAL.matcher(raw).matches()) {
      return serial(raw, cell.look().is(Mark.FROM_1904) ? ZERO_OF_1904 : SERIAL_ZERO);
    }
    return raw.matches("\\d{4}(\\.\\d{1,2}|\\d{2}|\\d{4})?|\\d{1,2}\\.\\d{1,2}")
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
    if (rules.isUntyped() && hasLostAZero(text)) {
      return Parsed.rejected(ProblemRule.DATE_AMBIGUOUS);
    }
    DateWriting writing = DateWriting.of(cell.text());
    if (writing.isOfOtherZone()) {
      return Parsed.rejected(ProblemRule.DATE_IN_OTHER_ZONE);
    }
    Parsed<Day> day =
        SERIAL.matcher(writing.date()).matches()
            ? serial(writing.date(), SERIAL_ZERO)
            : orNotADate(writing.date(), rules);
    ProblemRule broken = day.value() == null ? null : writing.broken(day.value());
    return broken == null ? day : Parsed.rejected(broken);
  }

  /** 2020.1 may have been 2020.10, 6.1 may have been 6.10; there is no 30 February. */
  static boolean hasLostAZero(String text) {
    Matcher day = CUT_DAY.matcher(text);
    return CUT_OCTOBER.matcher(text).matches()
        || (day.matches()
            && Calendar.isDay(
                LEAP, Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)) * 10));
  }

  /** Whether a date that could be read has its year in it. */
  public static boolean saysItsYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
      if (digits == 4) {
        return true;
      }
    }
    return text.indexOf('年') >= 0 || text.chars().filter(c -> "./-".indexOf(c) >= 0).count() > 1;
  }

  /** The day of a serial number, to the second: what is behind is noise. */
  private static Parsed<Day> serial(String number, LocalDate zero) {
    long moment = Math.round(Double.parseDouble(number) * SECONDS);
    long days = moment / SECONDS;
    if (days < FIRST_SERIAL || days > LAST_SERIAL) {
      return Parsed.rejected(ProblemRule.NOT_A_DATE);
    }
    LocalTime time = LocalTime.ofSecondOfDay(moment % SECONDS);
    Day day = Day.of(zero.plusDays(days));
    if (DateWriting.isShort(time)) {
      Day next = Day.of(zero.plusDays(days + 1));
      return Parsed.remarked(next, ProblemRule.DATES_SHIFTED, number);
    }
    return DateWriting.isMidnightElsewhere(time)
        ? Parsed.rejected(ProblemRule.DATE_IN_OTHER_ZONE)
        : Parsed.of(day);
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
