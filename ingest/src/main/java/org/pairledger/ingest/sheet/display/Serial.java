package org.pairledger.ingest.sheet.display;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Days counted by a spreadsheet, from 1900 with its 29 February that never was, or from 1904. */
final class Serial {

  private static final double END = 2_958_466;
  private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
  private static final long SECONDS = 86_400;

  private Serial() {}

  /** The moment, or null where the calendar has none. */
  static @Nullable LocalDateTime moment(double serial, boolean date1904) {
    if (serial < 0 || serial >= END || (!date1904 && serial >= 60 && serial < 61)) {
      return null;
    }
    long days = (long) serial;
    long millis = Math.round((serial - days) * SECONDS * 1000);
    LocalDate from = date1904 ? FROM_1904 : serial < 60 ? FROM_1900.plusDays(1) : FROM_1900;
    return from.plusDays(days).atStartOfDay().plus(millis, ChronoUnit.MILLIS);
  }

  /** The number of a moment after February 1900. */
  static double of(LocalDateTime moment) {
    return ChronoUnit.DAYS.between(FROM_1900, moment.toLocalDate())
        + moment.toLocalTime().toSecondOfDay() / (double) SECONDS;
  }

  /** ISO: a day, a moment, or a time alone where there is no day. */
  static String iso(LocalDateTime moment, double serial) {
    LocalDateTime seconds = moment.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
    LocalTime time = seconds.toLocalTime();
    if (serial < 1) {
      return clock(time);
    }
    return time.equals(LocalTime.MIDNIGHT)
        ? seconds.toLocalDate().toString()
        : seconds.toLocalDate() + "T" + clock(time);
  }

  private static String clock(LocalTime time) {
    String text = time.toString();
    return text.length() == 5 ? text + ":00" : text;
  }
}
