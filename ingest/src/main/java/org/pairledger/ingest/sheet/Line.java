package org.pairledger.ingest.sheet;

import java.util.List;

/**
 * One line of a sheet; lines without any cell are not delivered.
 *
 * @param row from 0, as in the sheet
 * @param cells non-empty cells by ascending column
 * @param hidden whether the row is hidden in the sheet
 */
public record Line(int row, List<Cell> cells, boolean hidden) {

  public Line {
    cells = List.copyOf(cells);
  }
}
