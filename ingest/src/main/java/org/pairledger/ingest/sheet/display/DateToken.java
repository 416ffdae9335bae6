package org.pairledger.ingest.sheet.display;

/**
 * One piece of a date format.
 *
 * @param width how often its letter stands there
 * @param text of a literal, or the two words of a half day
 */
record DateToken(Part part, int width, String text) {

  /** What a piece stands for; {@link #FOREIGN} has no place in a date. */
  enum Part {
    YEAR,
    MONTH,
    DAY,
    WEEKDAY,
    HOUR,
    MINUTE,
    SECOND,
    FRACTION,
    HALF_DAY,
    LITERAL,
    FOREIGN;

    boolean ofCalendar() {
      return this != FRACTION && this != LITERAL && this != FOREIGN;
    }
  }
}
