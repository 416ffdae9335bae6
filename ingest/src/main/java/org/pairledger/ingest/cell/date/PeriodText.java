package org.pairledger.ingest.cell.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.number.RunsCell;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;

/** The ways of writing from when to when. */
public final class PeriodText {

  private static final String BETWEEN = "-—–~至到";
  private static final Pattern OPEN_END =
      Pattern.compile("今|至今|现在|目前|长期|今后|now", Pattern.CASE_INSENSITIVE);
  private static final Pattern SINCE = Pattern.compile("(.+?)(?:起|开始|以来|至今|起至今)");
  private static final Pattern MONTHS_OF_YEAR =
      Pattern.compile("(?:(\\d{4})年度?)?(\\d{1,2})[-—–~至到](\\d{1,2})月份?");
  private static final Pattern LENGTH =
      Pattern.compile("(?:为期|期限)?(半|\\d{1,2}|[一二三四五六七八九十两]{1,2})(年|个月)");
  private static final Pattern DAY_ONLY = Pattern.compile("(\\d{1,2})[日号]?");
  private static final Pattern DAYS =
      Pattern.compile("(.{1,16}?[月./-]\\d{1,2})[日号]?(?:、\\d{1,2}[日号]?){0,30}、(\\d{1,2})[日号]?");
  private static final Pattern MONTH_ONLY = Pattern.compile("(\\d{1,2})月?");
  private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})[月./-](\\d{1,2})[日号]?");

  private PeriodText() {}

  /** The period this text writes; empty when it writes none. */
  public static Optional<Parsed<Period>> read(String text, int year) {
    String dense = CellText.dense(text);
    Optional<Parsed<Day>> single = DateText.read(dense, year);
    if (single.isPresent()) {
      return Optional.of(single(single.get()));
    }
    Period found = monthsOfYear(dense, year);
    if (found == null) {
      found = listed(dense, year);
    }
    if (found == null) {
      found = split(dense, year);
    }
    if (found == null) {
      found = since(dense, year);
    }
    if (found == null) {
      found = length(dense);
    }
    return Optional.ofNullable(found).map(PeriodText::ordered);
  }

  /** Whether the word says that it still goes on. */
  static boolean isOpen(String dense) {
    return OPEN_END.matcher(dense).matches();
  }

  private static Parsed<Period> single(Parsed<Day> day) {
    Day value = day.value();
    return value == null && day.rule() != null
        ? Parsed.rejected(day.rule(), day.detail())
        : value == null
            ? Parsed.blank()
            : Parsed.of(new Period(value.first(), value.last(), value.precision(), 0));
  }

  private static Parsed<Period> ordered(Period period) {
    return period.isReversed() ? Parsed.rejected(ProblemRule.PERIOD_REVERSED) : Parsed.of(period);
  }

  private static @Nullable Period monthsOfYear(String text, int year) {
    Matcher months = MONTHS_OF_YEAR.matcher(text);
    if (!months.matches()) {
      return null;
    }
    int of = months.group(1) == null ? year : Integer.parseInt(months.group(1));
    int from = Integer.parseInt(months.group(2));
    int to = Integer.parseInt(months.group(3));
    boolean isReal = of > 0 && Calendar.isMonth(from) && Calendar.isMonth(to);
    return isReal
        ? new Period(Day.month(of, from).first(), Day.month(of, to).last(), Precision.MONTH, 0)
        : null;
  }

  /** Days of one month, one after the other: 5月6、7日. */
  private static @Nullable Period listed(String text, int year) {
    Matcher days = DAYS.matcher(text);
    Day from =
        days.matches() ? DateText.read(days.group(1), year).map(Parsed::value).orElse(null) : null;
    if (from == null || from.precision() != Precision.DAY) {
      return null;
    }
    LocalDate first = from.first();
    Day to = day(first.getYear(), first.getMonthValue(), Integer.parseInt(days.group(2)));
    return to == null || !to.last().isAfter(first)
        ? null
        : new Period(first, to.last(), Precision.DAY, 0);
  }

  private static @Nullable Period split(String text, int year) {
    for (int i = 1; i < text.length() - 1; i++) {
      if (BETWEEN.indexOf(text.charAt(i)) >= 0) {
        Period period = sides(text.substring(0, i), afterGap(text, i), year);
        if (period != null) {
          return period;
        }
      }
    }
    return null;
  }

  private static String afterGap(String text, int gap) {
    int start = gap;
    while (start < text.length() && BETWEEN.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start);
  }

  private static @Nullable Period sides(String left, String right, int year) {
    Day from = DateText.read(left, year).map(Parsed::value).orElse(null);
    boolean isList = right.indexOf('、') >= 0 && left.indexOf('、') < 0;
    if (from == null || isList) {
      return null;
    }
    if (OPEN_END.matcher(right).matches()) {
      return new Period(from.first(), null, from.precision(), 0);
    }
    Day to = end(right, from);
    return to == null
        ? null
        : to.last().getYear() >= DateCell.NEVER
            ? new Period(from.first(), null, from.precision(), 0)
            : new Period(from.first(), to.last(), from.precision().coarser(to.precision()), 0);
  }

  /** The right side may leave out what the left side has said. */
  private static @Nullable Day end(String right, Day from) {
    int year = from.first().getYear();
    int month = from.first().getMonthValue();
    Matcher both = MONTH_AND_DAY.matcher(right);
    if (both.matches()) {
      return day(year, Integer.parseInt(both.group(1)), Integer.parseInt(both.group(2)));
    }
    Matcher day = DAY_ONLY.matcher(right);
    if (from.precision() == Precision.DAY && day.matches()) {
      return day(year, month, Integer.parseInt(day.group(1)));
    }
    Matcher months = MONTH_ONLY.matcher(right);
    if (months.matches()) {
      int number = Integer.parseInt(months.group(1));
      return Calendar.isMonth(number) ? Day.month(year, number) : null;
    }
    return DateText.read(right, year).map(Parsed::value).orElse(null);
  }

  private static @Nullable Day day(int year, int month, int day) {
    return Calendar.isDay(year, month, day) ? Day.of(LocalDate.of(year, month, day)) : null;
  }

  private static @Nullable Period since(String text, int year) {
    Matcher since = SINCE.matcher(text);
    Day from =
        since.matches()
            ? DateText.read(since.group(1), year).map(Parsed::value).orElse(null)
            : null;
    return from == null ? null : new Period(from.first(), null, from.precision(), 0);
  }

  private static @Nullable Period length(String text) {
    Matcher length = LENGTH.matcher(text);
    if (!length.matches()) {
      return null;
    }
    boolean isHalf = length.group(1).equals("半");
    int number = isHalf ? 6 : RunsCell.number(length.group(1));
    int months = isHalf || length.group(2).equals("个月") ? number : number * 12;
    return months <= 0 ? null : new Period(null, null, Precision.MONTH, months);
  }
}
