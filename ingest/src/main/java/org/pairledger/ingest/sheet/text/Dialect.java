package org.pairledger.ingest.sheet.text;

/**
 * How a text is cut into cells.
 *
 * @param delimiter between cells
 * @param quote around a cell, 0 where none is used
 * @param escape before a quote, 0 where quotes are doubled
 */
record Dialect(char delimiter, char quote, char escape) {

  static final Dialect USUAL = new Dialect(',', '"', '\0');
}
