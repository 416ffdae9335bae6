package org.pairledger.ingest.cell.date;

import java.time.Year;

/** Which days there are. */
public final class Calendar {

  private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private Calendar() {}

  static boolean isMonth(int month) {
    return month >= 1 && month <= 12;
  }

  public static boolean isDay(int year, int month, int day) {
    return isMonth(month) && day >= 1 && day <= length(year, month);
  }

  static int length(int year, int month) {
    return month == 2 && Year.isLeap(year) ? 29 : LENGTHS[month - 1];
  }
}
