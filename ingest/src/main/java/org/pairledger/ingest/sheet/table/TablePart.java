package org.pairledger.ingest.sheet.table;

import java.util.List;
import org.pairledger.ingest.sheet.Cell;

/**
 * The part of a line that lies in one table; two tables side by side have one each.
 *
 * @param table index of the table within the sheet
 * @param kind what this part is
 * @param cells non-empty cells within the table's columns, ascending
 */
public record TablePart(int table, LineClass kind, List<Cell> cells) {

  public TablePart {
    cells = List.copyOf(cells);
  }
}
