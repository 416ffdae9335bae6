package org.pairledger.ingest.sheet.display;

import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Look.Mark;

/**
 * A text of several runs, some of them struck through: what is struck is no longer said, so what
 * counts is the rest; all of it, struck as a whole, where there is no rest.
 */
public final class StruckText {

  private final StringBuilder seen = new StringBuilder();
  private final StringBuilder struck = new StringBuilder();

  /** The next run. */
  public void add(String run, boolean isStruck) {
    (isStruck ? struck : seen).append(run);
  }

  /** How many characters it has so far. */
  public int length() {
    return seen.length() + struck.length();
  }

  private boolean isStruckAsAWhole() {
    return struck.length() > 0 && seen.toString().isBlank();
  }

  /** What is to be read. */
  public String text() {
    return isStruckAsAWhole() ? struck.toString() : seen.toString();
  }

  /** What is out of the usual about it; null where nothing is struck. */
  public @Nullable Mark mark() {
    if (struck.length() == 0) {
      return null;
    }
    return isStruckAsAWhole() ? Mark.STRUCK : Mark.PARTLY_STRUCK;
  }

  /** The cell with the mark of its text. */
  public static Cell marked(Cell cell, @Nullable Mark mark) {
    return mark == null
        ? cell
        : new Cell(cell.column(), cell.text(), cell.raw(), cell.kind(), cell.look().with(mark));
  }
}
