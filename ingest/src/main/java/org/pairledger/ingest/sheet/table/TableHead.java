package org.pairledger.ingest.sheet.table;

import java.util.List;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/**
 * What is known of a table when its first line comes.
 *
 * @param index from 0 within its sheet
 * @param headerRows rows from 0 of the sheet; empty where no header was found
 * @param firstColumn first column that belongs to the table
 * @param lastColumn last one; columns beyond it that turn up later are delivered all the same
 * @param columns one for each column between them
 * @param headerCells how many cells the header's lines have at most, empty ones at their end
 *     counted where the file tells them; 0 without a header
 * @param below the lines that come, as far as they were looked at
 */
public record TableHead(
    int index,
    List<Integer> headerRows,
    int firstColumn,
    int lastColumn,
    List<ColumnHead> columns,
    int headerCells,
    List<Line> below) {

  public TableHead {
    below = List.copyOf(below);
    headerRows = List.copyOf(headerRows);
    columns = List.copyOf(columns);
  }

  /**
   * The same table with other columns in place of its own.
   *
   * @param cells how many cells its header's lines then have at most
   */
  public TableHead with(List<ColumnHead> others, int cells) {
    return new TableHead(index, headerRows, firstColumn, lastColumn, others, cells, below);
  }
}
