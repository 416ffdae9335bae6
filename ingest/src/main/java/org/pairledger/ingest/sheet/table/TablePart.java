package org.pairledger.ingest.sheet.table;

import java.util.List;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * The part of a line that lies in one table; two tables side by side have one each.
 *
 * @param table index of the table within the sheet
 * @param kind what this part is
 * @param cells non-empty cells within the table's columns, ascending
 * @param from the cells of the sheet it answers for: the same, unless a layout made the part
 */
public record TablePart(int table, LineClass kind, List<Cell> cells, List<Cell> from) {

  public TablePart {
    boolean isAsFound = from == cells;
    cells = List.copyOf(cells);
    from = isAsFound ? cells : List.copyOf(from);
  }

  /** A part that lies in the table as it was found. */
  public TablePart(int table, LineClass kind, List<Cell> cells) {
    this(table, kind, cells, cells);
  }

  /** Whether its cells are others than those of the sheet. */
  public boolean isLaidOut() {
    return from != cells;
  }
}
