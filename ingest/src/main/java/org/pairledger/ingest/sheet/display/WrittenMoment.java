package org.pairledger.ingest.sheet.display;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * A date as a file writes it. Programs that write midnight here as a moment of Greenwich write
 * 16:00 of the day before; brought back, it is a day again.
 *
 * @param isShifted whether it was brought back
 */
record WrittenMoment(LocalDateTime local, boolean isShifted) {

  private static final ZoneOffset HERE = ZoneOffset.ofHours(8);

  /** Shanghai's own time of 1900, by which some programs are 5 minutes and 43 seconds off. */
  private static final Duration SHORT_OF_MIDNIGHT = Duration.ofMinutes(6);

  private static final int DAY = 10;

  static WrittenMoment of(String iso) {
    if (iso.length() == DAY) {
      return new WrittenMoment(LocalDateTime.parse(iso + "T00:00"), false);
    }
    try {
      OffsetDateTime moment = OffsetDateTime.parse(iso);
      LocalDateTime day =
          moment
              .withOffsetSameInstant(HERE)
              .toLocalDateTime()
              .plus(SHORT_OF_MIDNIGHT)
              .truncatedTo(ChronoUnit.DAYS);
      Duration past = Duration.between(day, moment.withOffsetSameInstant(HERE).toLocalDateTime());
      boolean isMidnightHere = past.isZero() || past.isNegative();
      return isMidnightHere
          ? new WrittenMoment(day, true)
          : new WrittenMoment(moment.toLocalDateTime(), false);
    } catch (DateTimeParseException withoutZone) {
      return new WrittenMoment(LocalDateTime.parse(iso), false);
    }
  }

  /** A day, or a day and its time. */
  String iso() {
    return Serial.iso(local, 1);
  }
}
