package org.pairledger.sampler.truth;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** People sent and people taught. */
public interface Talent {

  /**
   * A posting.
   *
   * @param returned the day of an early return; null if there was none
   */
  record Posting(
      Person who,
      String kind,
      String rank,
      String side,
      String host,
      boolean vicePresident,
      LocalDate from,
      LocalDate to,
      @Nullable LocalDate returned) {}

  /** A course; the roster may tell fewer than its head count, or nothing. */
  record Session(
      String name,
      String kind,
      String organiser,
      String side,
      LocalDate from,
      LocalDate to,
      int runs,
      int people,
      int poor,
      int leaders,
      int cadres,
      BigDecimal cost,
      boolean rostered) {}

  /** A person on a course. */
  record Attendance(
      Person who,
      Session session,
      boolean disabled,
      boolean certificate,
      boolean employed,
      boolean business,
      int households) {}
}
