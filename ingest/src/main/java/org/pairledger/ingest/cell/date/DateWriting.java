package org.pairledger.ingest.cell.date;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.PlainText;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.cell.text.NumberCharacters;

/**
 * A written date taken apart: the date in usual separators, and the time, zone and day of the week
 * that stand beside it.
 *
 * @param date dense, without what stands beside it
 * @param weekday as stated; null if none is
 * @param isOfOtherZone whether a time of another zone stands behind it, which may be of another day
 */
record DateWriting(String date, @Nullable DayOfWeek weekday, boolean isOfOtherZone) {

  private static final Pattern ZONED =
      Pattern.compile(
          "(.*\\d)[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?\\s?(Z|[+-]\\d{2}:?\\d{2})");
  private static final Pattern WEEKDAY =
      Pattern.compile("[(\\[,]?\\s?(?:星期|周|礼拜)([一二三四五六日天])[)\\]]?");
  private static final Pattern HYPHEN =
      Pattern.compile("[‐‑‒−﹣]|(?<=\\d)[–—](?=\\d{2}$|\\d{2}[–—])");
  private static final Pattern POINT = Pattern.compile("(?<=\\d)\\s?[,，、。·．]\\s?(?=\\d)");

  /** Days of one month, one after the other: what parts them is no separator of a date. */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?:\\d{4}[-./年]\\d{1,2}[-./月]|\\d{1,2}月)\\d{1,2}[日号]?(?:\\s?[、，,和]\\s?\\d{1,2}[日号]?)+");

  private static final Pattern LIST_COMMA = Pattern.compile("\\s?[、，,和]\\s?");
  private static final Pattern GAP = Pattern.compile("(?<=\\d)\\s+(?=\\d)");
  private static final Pattern TIME_BEHIND = Pattern.compile("(?<=\\d)[\\sT]+(?=\\d{1,2}:\\d{2})");
  private static final Pattern END = Pattern.compile("(?<=[\\d日号月年])[./。,，;；-]$");
  private static final String CHINA = "+0800";

  static DateWriting of(String written) {
    String plain = NumberCharacters.digits(PlainText.of(written)).strip();
    Matcher zoned = ZONED.matcher(plain);
    boolean isZoned = zoned.matches();
    boolean isOther = isZoned && isOther(zoned);
    String date = isZoned ? zoned.group(1) : plain;
    Matcher weekday = WEEKDAY.matcher(date);
    DayOfWeek stated = weekday.find() ? DayOfWeek.of(day(weekday.group(1).charAt(0))) : null;
    String bare = stated == null ? date : weekday.replaceFirst("");
    return new DateWriting(usual(bare), stated, isOther);
  }

  private static boolean isOther(Matcher zoned) {
    String zone = zoned.group(5).replace(":", "");
    String seconds = zoned.group(4) == null ? "00" : zoned.group(4);
    boolean isMidnight =
        (zoned.group(2) + zoned.group(3) + seconds).chars().allMatch(c -> c == '0');
    return !isMidnight && !zone.equals(CHINA);
  }

  private static int day(char name) {
    return name == '天' ? 7 : "一二三四五六日".indexOf(name) + 1;
  }

  /** With the separators everybody knows; a gap between numbers is one, but before a time. */
  private static String usual(String text) {
    if (LISTED.matcher(text).matches()) {
      return CellText.dense(LIST_COMMA.matcher(text).replaceAll("、"));
    }
    String hyphens = HYPHEN.matcher(text).replaceAll("-");
    String points = POINT.matcher(hyphens).replaceAll(".");
    String timed = TIME_BEHIND.matcher(points).replaceFirst("T");
    String gaps = GAP.matcher(timed).replaceAll("-");
    String dense = CellText.dense(gaps);
    return END.matcher(dense).replaceFirst("");
  }

  /** What is wrong with the day beside its day of the week. */
  @Nullable ProblemRule broken(Day day) {
    boolean isOther =
        weekday != null
            && day.precision() == Precision.DAY
            && day.first().equals(day.last())
            && day.first().getDayOfWeek() != weekday;
    return isOther ? ProblemRule.DATE_WEEKDAY_DIFFERS : null;
  }

  /** Times of day that midnight of this country becomes in zones and clocks of others. */
  static boolean isMidnightElsewhere(LocalTime time) {
    return time.equals(LocalTime.of(16, 0)) || isShort(time);
  }

  /** 43 seconds, or five minutes and 43, short of a full hour: the local mean time of Shanghai. */
  static boolean isShort(LocalTime time) {
    return time.equals(LocalTime.of(23, 59, 17))
        || time.equals(LocalTime.of(23, 54, 17))
        || time.equals(LocalTime.of(15, 59, 17))
        || time.equals(LocalTime.of(15, 54, 17));
  }
}
