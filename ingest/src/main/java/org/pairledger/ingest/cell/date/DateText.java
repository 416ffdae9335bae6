package org.pairledger.ingest.cell.date;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;

/** The ways of writing one date, tried from the usual to the rare. */
final class DateText {

  private static final String YEAR = "(\\d{4})";
  private static final String TIME = "(?:T?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?";

  /** One way of writing; the function sees the groups and the year of the title. */
  private record Form(Pattern pattern, BiFunction<MatchResult, Integer, Parsed<Day>> reading) {

    static Form of(String regex, BiFunction<MatchResult, Integer, Parsed<Day>> reading) {
      return new Form(Pattern.compile(regex), reading);
    }
  }

  private static final List<Form> FORMS =
      List.of(
          Form.of(
              YEAR + "([-./])(\\d{1,2})\\2(\\d{1,2})[日号]?" + TIME,
              (m, y) -> day(n(m, 1), n(m, 3), n(m, 4))),
          Form.of(
              YEAR + "年[-./]?(\\d{1,2})月[-./]?(\\d{1,2})[日号]?" + TIME,
              (m, y) -> day(n(m, 1), n(m, 2), n(m, 3))),
          Form.of(
              YEAR + "[-./年](\\d{1,2})[./月](\\d{1,2})[日号]?" + TIME,
              (m, y) -> day(n(m, 1), n(m, 2), n(m, 3))),
          Form.of(
              YEAR + "[-./年](\\d{1,2})-(1[3-9]|2\\d|3[01])[日号]?" + TIME,
              (m, y) -> day(n(m, 1), n(m, 2), n(m, 3))),
          Form.of(YEAR + "[-./年](\\d{1,2})月?份?", (m, y) -> month(n(m, 1), n(m, 2))),
          Form.of(YEAR + "(\\d{2})(\\d{2})", (m, y) -> day(n(m, 1), n(m, 2), n(m, 3))),
          Form.of(YEAR + "(\\d{2})", (m, y) -> month(n(m, 1), n(m, 2))),
          Form.of("(\\d{4})年?度?", (m, y) -> year(n(m, 1))),
          Form.of("(?:(\\d{4})年)?度?(上|下)半年", (m, y) -> half(yearOr(m, y), m.group(2))),
          Form.of("(?:(\\d{4})年?度?)?第?([一二三四1-4])季度?", (m, y) -> quarter(yearOr(m, y), m.group(2))),
          Form.of("(\\d{4})年?[-/]?[Qq]([1-4])", (m, y) -> quarter(n(m, 1), m.group(2))),
          Form.of(
              "(?:(\\d{4})[年.-])?(\\d{1,2})月份?(上旬|中旬|下旬|初|中|底|末)",
              (m, y) -> tenDays(yearOr(m, y), n(m, 2), m.group(3))),
          Form.of("(\\d{1,2})月(\\d{1,2})[日号]?" + TIME, (m, y) -> day(y, n(m, 1), n(m, 2))),
          Form.of("(\\d{1,2})月份?", (m, y) -> month(y, n(m, 1))),
          Form.of(
              "(\\d{2})年(\\d{1,2})月(\\d{1,2})[日号]?",
              (m, y) -> day(2000 + n(m, 1), n(m, 2), n(m, 3))),
          Form.of("(\\d{2})年(\\d{1,2})月份?", (m, y) -> month(2000 + n(m, 1), n(m, 2))),
          Form.of("(\\d{1,2})[.](\\d{1,2})", (m, y) -> day(y, n(m, 1), n(m, 2))),
          Form.of("(\\d{1,2})/(\\d{1,2})", (m, y) -> monthAndDay(y, n(m, 1), n(m, 2))),
          Form.of(
              "民国(\\d{2,3})年(\\d{1,2})月(\\d{1,2})[日号]?",
              (m, y) -> day(1911 + n(m, 1), n(m, 2), n(m, 3))));

  private DateText() {}

  /** The date this text writes; empty when it writes none. */
  static Optional<Parsed<Day>> read(String dense, int year) {
    Day usual = usual(dense);
    if (usual != null) {
      return Optional.of(Parsed.of(usual));
    }
    Optional<Parsed<Day>> written = tried(dense, year);
    if (written.isPresent()) {
      return written;
    }
    String inDigits = DateSpelling.inDigits(dense);
    return inDigits.equals(dense)
        ? Optional.ofNullable(DateOrder.read(dense, year))
        : tried(inDigits, year).or(() -> Optional.ofNullable(DateOrder.read(inDigits, year)));
  }

  private static Optional<Parsed<Day>> tried(String dense, int year) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern.matcher(dense);
      if (matcher.matches()) {
        return Optional.of(form.reading.apply(matcher, year));
      }
    }
    return Optional.empty();
  }

  /** {@code 2020-06-30} and its kin without a regular expression; null leaves it to the forms. */
  static @Nullable Day usual(String text) {
    int length = text.length();
    if (length < 8 || length > 10 || text.charAt(4) != text.charAt(length > 8 ? length - 3 : 6)) {
      return null;
    }
    char gap = text.charAt(4);
    int second = text.indexOf(gap, 5);
    if ((gap != '-' && gap != '.' && gap != '/') || second < 6) {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, second);
    int day = digits(text, second + 1, length);
    return year > 0 && Calendar.isDay(year, Math.max(month, 0), day)
        ? Day.of(year, month, day)
        : null;
  }

  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return to - from > 4 || to <= from ? -1 : value;
  }

  private static int n(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static int yearOr(MatchResult match, int year) {
    return match.group(1) == null ? year : n(match, 1);
  }

  private static Parsed<Day> day(int year, int month, int day) {
    if (year == 0) {
      return Parsed.rejected(ProblemRule.DATE_WITHOUT_YEAR);
    }
    return isYear(year) && Calendar.isDay(year, month, day)
        ? Parsed.of(Day.of(year, month, day))
        : Parsed.rejected(ProblemRule.NO_SUCH_DAY);
  }

  /** 6/30 is one day; 7/6 is the 6th of July to some and the 7th of June to others. */
  private static Parsed<Day> monthAndDay(int year, int first, int second) {
    return Calendar.isMonth(first) && Calendar.isMonth(second) && first != second
        ? Parsed.rejected(ProblemRule.DATE_ORDER_AMBIGUOUS)
        : Calendar.isMonth(first) ? day(year, first, second) : day(year, second, first);
  }

  private static Parsed<Day> month(int year, int month) {
    if (year == 0) {
      return Parsed.rejected(ProblemRule.DATE_WITHOUT_YEAR);
    }
    return isYear(year) && Calendar.isMonth(month)
        ? Parsed.of(Day.month(year, month))
        : Parsed.rejected(ProblemRule.NO_SUCH_DAY);
  }

  private static Parsed<Day> year(int year) {
    return isYear(year)
        ? Parsed.of(Day.months(year, 1, 12, Precision.YEAR))
        : Parsed.rejected(ProblemRule.NOT_A_DATE);
  }

  private static Parsed<Day> half(int year, String which) {
    int from = which.equals("上") ? 1 : 7;
    return months(year, from, from + 5, Precision.HALF_YEAR);
  }

  private static Parsed<Day> quarter(int year, String which) {
    int index = "一二三四".indexOf(which) + "1234".indexOf(which) + 1;
    return months(year, index * 3 + 1, index * 3 + 3, Precision.QUARTER);
  }

  private static Parsed<Day> months(int year, int from, int to, Precision precision) {
    return year == 0
        ? Parsed.rejected(ProblemRule.DATE_WITHOUT_YEAR)
        : Parsed.of(Day.months(year, from, to, precision));
  }

  private static Parsed<Day> tenDays(int year, int month, String which) {
    Day whole = month(year, month).value();
    if (whole == null) {
      return month(year, month);
    }
    int from = which.startsWith("上") || which.equals("初") ? 1 : which.startsWith("中") ? 11 : 21;
    int to = from == 21 ? Calendar.length(year, month) : from + 9;
    return Parsed.of(
        new Day(
            whole.first().withDayOfMonth(from),
            whole.first().withDayOfMonth(to),
            Precision.TEN_DAYS));
  }

  private static boolean isYear(int year) {
    return year >= 1900 && year <= 2100;
  }
}
