package org.pairledger.ingest.sheet.table.header;

/** Knows which texts are names of columns somewhere, so that a header is found by what it says. */
@FunctionalInterface
public interface HeaderWords {

  /** For a reader without any business meaning. */
  HeaderWords NONE = normalisedText -> false;

  /**
   * Whether this text is the name of a column somewhere.
   *
   * @param normalisedText NFKC, without any white space, lower case
   */
  boolean knows(String normalisedText);
}
