package org.pairledger.ingest.sheet.content;

import java.util.List;

/**
 * One line of a sheet; lines without any cell are not delivered.
 *
 * @param row from 0, as in the sheet
 * @param cells non-empty cells by ascending column
 * @param hidden whether the row is hidden in the sheet
 * @param width how many cells the line has with the empty ones at its end, which only delimited
 *     text tells
 */
public record Line(int row, List<Cell> cells, boolean hidden, int width) {

  public Line {
    cells = List.copyOf(cells);
  }

  /** A line that ends with its last non-empty cell. */
  public Line(int row, List<Cell> cells, boolean hidden) {
    this(row, cells, hidden, cells.isEmpty() ? 0 : cells.get(cells.size() - 1).column() + 1);
  }
}
