package org.pairledger.ingest.sheet.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Cell.Kind;

/**
 * Makes the cells of a text. Where a column says the same as in the line above it is the same cell,
 * so that those who read it need not look at it again.
 */
final class CellsAbove {

  private @Nullable Cell[] above = new @Nullable Cell[64];

  /** The cell of a value in which every byte had a meaning. */
  Cell plain(int column, String value) {
    if (column >= above.length) {
      above = Arrays.copyOf(above, column * 2);
    }
    Cell before = above[column];
    if (before != null && before.text().equals(value)) {
      return before;
    }
    Cell cell = new Cell(column, value, value, Kind.TEXT);
    above[column] = cell;
    return cell;
  }

  /** The cell of a value of which some bytes may have had none. */
  Cell torn(int column, String value) {
    if (value.indexOf(StrictText.MARK) < 0) {
      return plain(column, value);
    }
    String shown = value.replace(String.valueOf(StrictText.MARK), "\\x");
    return new Cell(column, shown, shown, Kind.UNDECODABLE);
  }
}
