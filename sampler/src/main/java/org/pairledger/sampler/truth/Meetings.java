package org.pairledger.sampler.truth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the two sides do together and what is written about it. */
public interface Meetings {

  /**
   * A meeting or visit.
   *
   * @param side who acts: D, R, or J for both
   * @param otherDay the day the other side's ledger names; null if only the acting side tells it
   * @param place null for the county where such an event is held
   */
  record Event(
      String kind,
      LocalDate day,
      String side,
      String leader,
      String topic,
      int people,
      @Nullable Unit from,
      @Nullable Unit to,
      @Nullable LocalDate otherDay,
      @Nullable String place) {

    Event(
        String kind,
        LocalDate day,
        String side,
        String leader,
        String topic,
        int people,
        @Nullable Unit from,
        @Nullable Unit to,
        @Nullable LocalDate otherDay) {
      this(kind, day, side, leader, topic, people, from, to, otherDay, null);
    }
  }

  /** A paired town or village. */
  record Unit(String code, String name, String side, String level, String partner) {}

  /** A report in the media. */
  record Media(LocalDate day, String outlet, String level, String title, String side) {}

  /** A document that was issued. */
  record Document(
      String number, String title, String kind, String issuer, LocalDate day, String item) {}

  /** An agreement between two units, and what of it was done. */
  record Agreement(
      String level,
      String donor,
      String recipient,
      LocalDate signed,
      LocalDate until,
      String number,
      String task,
      String state,
      @Nullable LocalDate done) {}

  /** A clinic, lesson, fair, or service. */
  record Activity(
      LocalDate day,
      String kind,
      String subject,
      String organiser,
      String side,
      boolean inRecipient,
      int people,
      int served,
      int hours) {}
}
