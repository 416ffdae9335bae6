package org.pairledger.ingest.sheet.text;

/**
 * How a text is cut into cells.
 *
 * @param delimiter between cells
 * @param quote around a cell, 0 where none is used
 * @param escape before a quote, 0 where quotes are doubled
 * @param spaced whether a space after each delimiter belongs to it
 */
record Dialect(char delimiter, char quote, char escape, boolean spaced) {

  static final Dialect USUAL = new Dialect(',', '"', '\0', false);

  String printedDelimiter() {
    return spaced ? delimiter + " " : String.valueOf(delimiter);
  }
}
