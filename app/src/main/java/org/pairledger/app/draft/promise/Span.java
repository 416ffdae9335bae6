package org.pairledger.app.draft.promise;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days in which what is promised counts.
 *
 * @param words of the plan that say so; empty where it is the plan's year
 */
record Span(LocalDate from, LocalDate to, String words) {

  private static final Pattern YEARS =
      Pattern.compile("(20\\d\\d)年?[-—–~～至到](20\\d\\d)年?[^，。；]{0,4}(?:累计|共|合计|内)");
  private static final Pattern BEFORE = Pattern.compile("(20\\d\\d)年(?!\\d{1,2}月)");

  /** By what an item says of years: 2017—2020年累计, 做好2019年…台账. */
  static Span of(String words, int year) {
    Matcher years = YEARS.matcher(words);
    if (years.find()) {
      int first = Integer.parseInt(years.group(1));
      int last = Integer.parseInt(years.group(2));
      return new Span(
          LocalDate.of(first, 1, 1), LocalDate.of(Math.min(last, year), 12, 31), years.group());
    }
    Matcher before = BEFORE.matcher(words);
    if (before.find() && Integer.parseInt(before.group(1)) < year) {
      int one = Integer.parseInt(before.group(1));
      return new Span(LocalDate.of(one, 1, 1), LocalDate.of(one, 12, 31), before.group());
    }
    return year(year);
  }

  static Span year(int year) {
    return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "");
  }

  Span half(boolean isFirst) {
    int year = from.getYear();
    return isFirst
        ? new Span(from, LocalDate.of(year, 6, 30), "上半年")
        : new Span(LocalDate.of(year, 7, 1), to, "下半年");
  }
}
