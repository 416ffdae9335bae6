package org.pairledger.ingest.sheet.display;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Names of months and days as spreadsheets write them. */
final class Words {

  private Words() {}

  static String month(int number) {
    return Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static String weekdayZh(DayOfWeek day) {
    return "一二三四五六日".substring(day.getValue() - 1, day.getValue());
  }
}
