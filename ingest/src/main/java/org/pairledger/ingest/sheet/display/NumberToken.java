package org.pairledger.ingest.sheet.display;

/** One piece of a number format: a place for a digit, a mark, or text that stands as it is. */
record NumberToken(Part part, String text) {

  /** What a piece stands for. */
  enum Part {
    /** {@code 0}, {@code #} or {@code ?}. */
    DIGIT,
    POINT,
    COMMA,
    PERCENT,
    EXPONENT,
    GENERAL,
    LITERAL
  }

  boolean is(Part other) {
    return part == other;
  }
}
