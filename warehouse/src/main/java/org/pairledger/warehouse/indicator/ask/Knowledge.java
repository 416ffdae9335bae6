package org.pairledger.warehouse.indicator.ask;

import java.time.LocalDate;

/**
 * What a line believes: all that was known on one day, or, when it grows, on each day what was
 * known by then. From one growing line come all answers to "what was known at the end of that
 * month".
 *
 * @param on nothing learnt later counts
 * @param yearsAhead by how many years knowledge is ahead of the days counted: one for the year
 *     before, which is looked at with this year's eyes
 */
public record Knowledge(LocalDate on, boolean grows, int yearsAhead) {

  static Knowledge of(LocalDate day) {
    return new Knowledge(day, false, 0);
  }

  public static Knowledge growing(LocalDate until) {
    return new Knowledge(until, true, 0);
  }

  Knowledge ofYearBefore() {
    return new Knowledge(on, grows, grows ? yearsAhead + 1 : 0);
  }
}
