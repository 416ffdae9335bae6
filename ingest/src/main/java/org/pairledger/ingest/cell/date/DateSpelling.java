package org.pairledger.ingest.cell.date;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.number.SpeltNumber;

/** Dates said otherwise, brought to digits: 二〇二〇年五月, 元月, 2020。6。30, 6月30日上午9:00. */
final class DateSpelling {

  private static final Pattern SPELT =
      Pattern.compile("([零〇○一二三四五六七八九十廿卅]{1,4})(?=年|月[^个]|月$|[日号]|$)");
  private static final Pattern FULL_STOP = Pattern.compile("(?<=\\d)。(?=\\d)");
  private static final Pattern HOUR =
      Pattern.compile(
          "(?<=[日号\\d])(?:(?:上午|下午|晚上|早上|中午|凌晨)(?:\\d{1,2}[:时点](?:\\d{1,2}分?|半)?(?::\\d{2})?)?"
              + "|\\d{1,2}[:时点](?:\\d{1,2}分?|半)?)"
              + "(?:[-—–~至到](?:上午|下午|晚上)?\\d{1,2}[:时点](?:\\d{1,2}分?|半)?)?$");

  private DateSpelling() {}

  /** The same date in digits, without the hour; the text itself where nothing is spelt. */
  static String inDigits(String dense) {
    String stops = FULL_STOP.matcher(dense).replaceAll(".").replace("元月", "1月");
    stops = stops.replace("廿", "二十").replace("卅", "三十");
    String digits = SPELT.matcher(stops).replaceAll(DateSpelling::digits);
    return HOUR.matcher(digits).replaceFirst("");
  }

  private static String digits(MatchResult spelt) {
    BigDecimal number = SpeltNumber.read(spelt.group(1));
    return number == null ? Matcher.quoteReplacement(spelt.group(1)) : number.toPlainString();
  }
}
