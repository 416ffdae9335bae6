package org.pairledger.ingest.cell;

import org.pairledger.ingest.sheet.Cell;

/** Cells as a spreadsheet stores them, for drawings in tests. */
final class Cells {

  private Cells() {}

  static Cell text(String text) {
    return new Cell(0, text, text, Cell.Kind.TEXT);
  }

  static Cell number(String raw) {
    return new Cell(0, raw, raw, Cell.Kind.NUMBER);
  }

  static Cell number(String shown, String raw) {
    return new Cell(0, shown, raw, Cell.Kind.NUMBER);
  }

  static Cell date(String shown, String raw) {
    return new Cell(0, shown, raw, Cell.Kind.DATE);
  }

  /** What became of it, as one word: value, {@code blank}, or the rule in brackets. */
  static String drawn(Parsed<?> parsed) {
    String rule = parsed.rule() == null ? "" : "[" + parsed.rule().code() + "]";
    Object value = parsed.value();
    return value == null ? (rule.isEmpty() ? "blank" : rule) : (value + " " + rule).strip();
  }
}
