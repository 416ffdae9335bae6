package org.pairledger.ingest.cell.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;

/**
 * Dates in another order than year, month, day, or with two digits of the year: taken where only
 * one order gives a day that can be meant.
 */
final class DateOrder {

  /** What a ledger tells of lies about its year; this many before and after. */
  private static final int AROUND = 5;

  private static final int MIDDLE = 2020;

  private static final Pattern THREE =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2}|\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/.]?([A-Za-z]{3,9})[-/.,]?(\\d{4}|\\d{2})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([A-Za-z]{3,9})[-/.]?(\\d{1,2})(?:st|nd|rd|th)?[-/.,]?(\\d{4})");
  private static final Pattern MONTH_ALONE = Pattern.compile("([A-Za-z]{3,9})[-/.]?(\\d{4})");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private final int year;
  private final Set<LocalDate> meant = new TreeSet<>();

  private DateOrder(int year) {
    this.year = year == 0 ? MIDDLE : year;
  }

  /** The date this text writes; null when it writes none in such an order. */
  static @Nullable Parsed<Day> read(String dense, int year) {
    Matcher three = THREE.matcher(dense);
    if (three.matches()) {
      return new DateOrder(year).numbers(three);
    }
    Matcher dayFirst = DAY_FIRST.matcher(dense);
    if (dayFirst.matches() && month(dayFirst.group(2)) > 0) {
      return named(dayFirst.group(3), month(dayFirst.group(2)), n(dayFirst, 1));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(dense);
    if (monthFirst.matches() && month(monthFirst.group(1)) > 0) {
      return named(monthFirst.group(3), month(monthFirst.group(1)), n(monthFirst, 2));
    }
    Matcher alone = MONTH_ALONE.matcher(dense);
    return alone.matches() && month(alone.group(1)) > 0
        ? Parsed.of(Day.month(n(alone, 2), month(alone.group(1))))
        : null;
  }

  private static Parsed<Day> named(String year, int month, int day) {
    int full = year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year);
    return Calendar.isDay(full, month, day)
        ? Parsed.of(Day.of(full, month, day))
        : Parsed.rejected(ProblemRule.NO_SUCH_DAY);
  }

  /** With points it is year, month, day, as written here; otherwise any order may be meant. */
  private Parsed<Day> numbers(Matcher three) {
    int first = n(three, 1);
    int second = n(three, 3);
    int last = n(three, 4);
    int length = three.group(4).length();
    if (length < 4) {
      add(2000 + first, second, last);
    }
    if (length > 1 && !(three.group(2).equals(".") && !meant.isEmpty())) {
      int full = length == 4 ? last : 2000 + last;
      add(full, first, second);
      add(full, second, first);
    }
    if (meant.size() == 1) {
      return Parsed.of(Day.of(meant.iterator().next()));
    }
    return Parsed.rejected(
        meant.isEmpty() ? ProblemRule.NO_SUCH_DAY : ProblemRule.DATE_ORDER_AMBIGUOUS);
  }

  private void add(int of, int month, int day) {
    if (Math.abs(of - year) <= AROUND && Calendar.isDay(of, month, day)) {
      meant.add(LocalDate.of(of, month, day));
    }
  }

  private static int month(String name) {
    int at = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
  }

  private static int n(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
