package org.pairledger.ingest.sheet.text;

/** How much a piece of text looks like one cell, from 0 to 1. */
final class CellLook {

  private CellLook() {}

  static double of(String text, Dialect dialect) {
    String cell = text.strip();
    if (cell.isEmpty()) {
      return 1;
    }
    char first = cell.charAt(0);
    char last = cell.charAt(cell.length() - 1);
    if (quote(first) || quote(last)) {
      return cell.length() > 1 && first == last ? 0.1 : 0.5;
    }
    if (first == '\\' || last == '\\' || cell.contains("\\" + dialect.quote())) {
      return 0.3;
    }
    for (char other : new char[] {'\t', ';', '|', ','}) {
      if (other != dialect.delimiter() && cell.indexOf(other) >= 0) {
        return 0.7;
      }
    }
    return 1;
  }

  private static boolean quote(char c) {
    return c == '"' || c == '\'';
  }
}
