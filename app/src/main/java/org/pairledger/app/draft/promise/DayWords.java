package org.pairledger.app.draft.promise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as plans write them: 2020年6月, 6月底前, 一季度, 年底前. A month means its last day. */
public final class DayWords {

  private static final Pattern DAY =
      Pattern.compile(
          "(?:(20\\d\\d)[年./-])?(1[0-2]|0?[1-9])(?:月(?:份)?|[./-])(?:(3[01]|[12]\\d|0?[1-9])[日号]?(?!\\d)"
              + "|(底|末|中旬|上旬|下旬)|(?=[^\\d]|$))");
  private static final Pattern MONTH =
      Pattern.compile("(20\\d\\d)[./-](1[0-2]|0?[1-9])(?![./\\d-])");
  private static final Pattern QUARTER = Pattern.compile("(?:(20\\d\\d)年)?第?([一二三四1-4])季度");
  private static final Pattern HALF =
      Pattern.compile("(?:(20\\d\\d)年)?(上半年|下半年|年中|年底|年末|年内|全年|当年)");
  private static final Pattern YEAR = Pattern.compile("^(20\\d\\d)年?(?:度)?(?:底|末)?前?$");

  private DayWords() {}

  /** The last day that the words name; nothing where they name none. */
  public static Optional<LocalDate> last(String words, int year) {
    List<LocalDate> days = days(words, year);
    return days.stream().max(LocalDate::compareTo);
  }

  /** Every day that they name. */
  static List<LocalDate> days(String words, int year) {
    String text = words.replaceAll("\\s", "");
    List<LocalDate> days = new ArrayList<>();
    Matcher month = MONTH.matcher(text);
    if (month.find()) {
      days.add(
          YearMonth.of(of(month.group(1), year), Integer.parseInt(month.group(2))).atEndOfMonth());
      return days;
    }
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      days.add(day(day, of(day.group(1), year)));
    }
    Matcher quarter = QUARTER.matcher(text);
    while (quarter.find()) {
      int no =
          "一二三四".contains(quarter.group(2))
              ? "一二三四".indexOf(quarter.group(2)) + 1
              : Integer.parseInt(quarter.group(2));
      days.add(YearMonth.of(of(quarter.group(1), year), no * 3).atEndOfMonth());
    }
    Matcher half = HALF.matcher(text);
    while (half.find()) {
      int to = half.group(2).matches("上半年|年中") ? 6 : 12;
      days.add(YearMonth.of(of(half.group(1), year), to).atEndOfMonth());
    }
    Matcher alone = YEAR.matcher(text);
    if (alone.matches()) {
      days.add(LocalDate.of(Integer.parseInt(alone.group(1)), 12, 31));
    }
    return days;
  }

  private static LocalDate day(Matcher found, int year) {
    YearMonth month = YearMonth.of(year, Integer.parseInt(found.group(2)));
    if (found.group(3) != null) {
      return month.atDay(Math.min(Integer.parseInt(found.group(3)), month.lengthOfMonth()));
    }
    String part = found.group(4);
    if ("上旬".equals(part)) {
      return month.atDay(10);
    }
    return "中旬".equals(part) ? month.atDay(20) : month.atEndOfMonth();
  }

  private static int of(@org.jspecify.annotations.Nullable String written, int year) {
    return written == null ? year : Integer.parseInt(written);
  }
}
