package org.pairledger.ingest.sheet.content;

import java.util.List;
import org.pairledger.ingest.sheet.content.Look.Mark;

/**
 * One non-empty cell.
 *
 * @param column from 0
 * @param text what the spreadsheet displays, untrimmed
 * @param raw what is stored: the plain decimal text of a number (no exponent unless stored so), ISO
 *     date or date-time of a date-formatted number, otherwise the same as {@code text}
 * @param kind how it is stored
 * @param look what it tells beside its value
 */
public record Cell(int column, String text, String raw, Kind kind, Look look) {

  /** What stands where the file holds no content; no spreadsheet writes it. */
  public static final String LOST_CONTENT = "#LOST!";

  /** A cell without anything out of the usual. */
  public Cell(int column, String text, String raw, Kind kind) {
    this(column, text, raw, kind, Look.PLAIN);
  }

  /** A cell whose content the file does not hold. */
  public static Cell lost(int column) {
    return new Cell(column, LOST_CONTENT, LOST_CONTENT, Kind.LOST);
  }

  /** The same, told to come from a formula. */
  public Cell withFormula(Formula formula) {
    return new Cell(column, text, raw, kind, look.withFormula(formula));
  }

  /** The same, with no more of a text than this many characters and a mark that there was more. */
  public Cell upTo(int length) {
    if (kind != Kind.TEXT || text.length() <= length) {
      return this;
    }
    String cut = text.substring(0, length) + "…";
    return new Cell(column, cut, cut, kind, look);
  }

  /** Whether it is neither struck through nor written so that nobody sees it. */
  public boolean isSeen() {
    return !look.is(Mark.STRUCK) && !look.is(Mark.UNSEEN);
  }

  /** Whether anything stands in it, seen or not; a formula that gave nothing yet is something. */
  public boolean isFilled() {
    return isSaid(text) || kind == Kind.UNCOMPUTED || !raw.isBlank();
  }

  private static boolean isSaid(String text) {
    return !text.isEmpty() && (text.charAt(0) > ' ' || !text.isBlank());
  }

  /** How many of these are filled. */
  public static int filled(List<Cell> cells) {
    int filled = 0;
    for (int i = 0; i < cells.size(); i++) {
      filled += cells.get(i).isFilled() ? 1 : 0;
    }
    return filled;
  }

  /** How a spreadsheet stores a cell; delimited text has only {@link #TEXT}. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    ERROR,
    /** Text in which a byte had no meaning; it stands there as {@code \\x} and two digits. */
    UNDECODABLE,
    /** A formula the file holds no computed value of. */
    UNCOMPUTED,
    /** Points to a text that the file does not hold, or is of a type that nothing knows. */
    LOST
  }
}
