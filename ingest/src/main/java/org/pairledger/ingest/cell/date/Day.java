package org.pairledger.ingest.cell.date;

import java.time.LocalDate;

/** A date as told: the first and the last day it can be. */
public record Day(LocalDate first, LocalDate last, Precision precision) {

  static Day of(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return new Day(date, date, Precision.DAY);
  }

  static Day of(LocalDate date) {
    return new Day(date, date, Precision.DAY);
  }

  static Day month(int year, int month) {
    return months(year, month, month, Precision.MONTH);
  }

  static Day months(int year, int from, int to, Precision precision) {
    return new Day(
        LocalDate.of(year, from, 1), LocalDate.of(year, to, Calendar.length(year, to)), precision);
  }

  boolean holds(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last);
  }
}
