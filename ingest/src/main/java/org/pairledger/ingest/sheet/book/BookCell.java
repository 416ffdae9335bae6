package org.pairledger.ingest.sheet.book;

import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Cell.Kind;
import org.pairledger.ingest.sheet.content.Look.Mark;
import org.pairledger.ingest.sheet.display.CellFormat;
import org.pairledger.ingest.sheet.formula.Finding;

/**
 * A cell as a file holds it, before anything is made of it.
 *
 * @param column from 0
 * @param kind how it is stored; {@link Kind#UNCOMPUTED} where a formula has no result
 * @param value a text, the decimal digits of a number, an ISO date, {@code TRUE} or {@code FALSE},
 *     or the word of an error
 * @param format how a number, date or text is shown
 * @param formula as a spreadsheet writes it with addresses such as {@code A1}, without the equals
 *     sign; empty where it cannot be told; null for a typed value
 * @param mark what is out of the usual beside its format, if anything
 */
public record BookCell(
    int column,
    Kind kind,
    String value,
    CellFormat format,
    @Nullable String formula,
    @Nullable Mark mark) {

  /** A typed value without anything out of the usual. */
  public BookCell(int column, Kind kind, String value, CellFormat format) {
    this(column, kind, value, format, null, null);
  }

  /** The same in another column. */
  public BookCell at(int other) {
    return new BookCell(other, kind, value, format, formula, mark);
  }

  /** The same, told to come from a formula; null for a typed value. */
  public BookCell withFormula(@Nullable String text) {
    return new BookCell(column, kind, value, format, text, mark);
  }

  boolean hasFormula() {
    return formula != null;
  }

  /** The value as formulas take it: a Double, a String, a Boolean, an error; null if none. */
  @Nullable Object stored() {
    return switch (kind) {
      case NUMBER -> number();
      case DATE -> CellFormat.serial(value);
      case BOOLEAN -> value.equals("TRUE");
      case ERROR -> error();
      case LOST -> FormulaError.VALUE;
      case UNCOMPUTED -> null;
      case TEXT, UNDECODABLE -> value;
    };
  }

  private Object number() {
    try {
      return Double.valueOf(value);
    } catch (NumberFormatException e) {
      return value;
    }
  }

  private Object error() {
    try {
      return FormulaError.forString(value);
    } catch (IllegalArgumentException none) {
      return FormulaError.VALUE;
    }
  }

  /** What a reader is told; null where the cell shows nothing. */
  @Nullable Cell told(Finding finding) {
    Cell cell =
        switch (finding.state()) {
          case OF_BLANKS -> null;
          case UNCOMPUTED -> new Cell(column, "", "=" + formula, Kind.UNCOMPUTED);
          case COMPUTED, STALE_COMPUTED -> computed(finding);
          case AS_STORED, UNKNOWN, UNCHECKED, STALE_STORED -> asStored();
        };
    return cell == null ? null : cell.withFormula(finding.told(stored()));
  }

  private @Nullable Cell computed(Finding finding) {
    Object result = finding.computed();
    String words = finding.computedText();
    if (result instanceof Boolean truth) {
      return format.truth(column, truth);
    }
    if (result instanceof Double) {
      return format.number(column, words);
    }
    return result instanceof FormulaError
        ? new Cell(column, words, words, Kind.ERROR)
        : text(words);
  }

  /** What a reader is told of a typed value, or of a result that stands. */
  @Nullable Cell asStored() {
    Cell cell =
        switch (kind) {
          case NUMBER -> format.number(column, value);
          case DATE -> format.isoDate(column, value);
          case BOOLEAN -> format.truth(column, value.equals("TRUE"));
          case TEXT -> text(value);
          case ERROR, UNDECODABLE, UNCOMPUTED, LOST -> new Cell(column, value, value, kind);
        };
    return cell == null || mark == null ? cell : marked(cell, mark);
  }

  private static Cell marked(Cell cell, Mark mark) {
    return new Cell(cell.column(), cell.text(), cell.raw(), cell.kind(), cell.look().with(mark));
  }

  private @Nullable Cell text(String text) {
    return text.isEmpty() ? null : format.text(column, text);
  }
}
