package org.pairledger.ingest.sheet.table.figure;

import java.util.regex.Pattern;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Cell.Kind;
import org.pairledger.ingest.sheet.table.words.TextShape;

/** What a cell is in a table of figures: a figure, the mark of one that is missing, or words. */
public enum FigureShape {
  FIGURE,
  /** {@code (NA)}, {@code -}, {@code …}: stands where a figure would. */
  MISSING,
  /** Words, and years and ranges, which name columns. */
  WORDS;

  private static final Pattern ABSENT =
      Pattern.compile("[-–—.…:*/]+|\\(?([A-Z]{1,2}|N/A|n\\.?a\\.?)\\)?|无");

  private static final int LONGEST_MARK = 8;

  /** A year at the front, whatever follows: {@code 2007 \1}, {@code 1999-2000}, {@code 2005.0}. */
  private static final Pattern YEAR =
      Pattern.compile("(1[89]|20)\\d\\d(\\.0)?(?![.,]?\\d).{0,40}", Pattern.DOTALL);

  private static final Pattern RANGE =
      Pattern.compile(
          "\\p{Sc}?\\d[\\d.,]*\\s*(to|[-–—~～至])\\s*\\p{Sc}?\\d+.{0,20}|\\d[.,\\d]*\\s?\\+");

  /** More Latin letters than these are a word beside a figure: {@code 1 unit}. */
  private static final int LETTERS = 2;

  public static FigureShape of(Cell cell) {
    if (cell.kind() == Kind.ERROR || cell.kind() == Kind.LOST) {
      return MISSING;
    }
    String text = TextShape.stripped(cell.text());
    if (text.length() <= LONGEST_MARK && ABSENT.matcher(text).matches()) {
      return MISSING;
    }
    return TextShape.quantity(cell) && !names(text) ? FIGURE : WORDS;
  }

  private static boolean names(String text) {
    return letters(text) > LETTERS
        || YEAR.matcher(text).matches()
        || RANGE.matcher(text).matches()
        || TextShape.period(text);
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += c < 0x250 && Character.isLetter(c) ? 1 : 0;
    }
    return letters;
  }
}
