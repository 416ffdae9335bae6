package org.pairledger.ingest.cell.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day to a day.
 *
 * @param from null when only a length is told
 * @param to null while it goes on, and when only a length is told
 * @param months the length when only that is told, otherwise 0
 */
public record Period(
    @Nullable LocalDate from, @Nullable LocalDate to, Precision precision, int months) {

  /** A length that begins on this day. */
  public Period startingOn(LocalDate day) {
    return new Period(day, day.plusMonths(months).minusDays(1), Precision.MONTH, 0);
  }

  /** This beginning with an end that was told elsewhere; none while it goes on. */
  public Period until(@Nullable Period end) {
    return end == null
        ? new Period(from, null, precision, 0)
        : new Period(from, end.to, precision.coarser(end.precision), 0);
  }

  public boolean isReversed() {
    return from != null && to != null && to.isBefore(from);
  }
}
