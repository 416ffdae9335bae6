package org.pairledger.ingest.cell;

import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.sheet.content.Cell;

/** Cells as a spreadsheet stores them, for drawings in tests. */
public final class Cells {

  private Cells() {}

  public static Cell text(String text) {
    return new Cell(0, text, text, Cell.Kind.TEXT);
  }

  public static Cell number(String raw) {
    return new Cell(0, raw, raw, Cell.Kind.NUMBER);
  }

  public static Cell number(String shown, String raw) {
    return new Cell(0, shown, raw, Cell.Kind.NUMBER);
  }

  public static Cell date(String shown, String raw) {
    return new Cell(0, shown, raw, Cell.Kind.DATE);
  }

  /** What became of it, as one word: value, {@code blank}, or the rule in brackets. */
  public static String drawn(Parsed<?> parsed) {
    String rule = parsed.rule() == null ? "" : "[" + parsed.rule().code() + "]";
    Object value = parsed.value();
    return value == null ? (rule.isEmpty() ? "blank" : rule) : (value + " " + rule).strip();
  }
}
