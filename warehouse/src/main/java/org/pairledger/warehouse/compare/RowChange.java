package org.pairledger.warehouse.compare;

import java.util.List;

/**
 * A ledger's row that counts otherwise than before.
 *
 * @param no by which figures name it
 * @param what 更正, 新增, 删除, 开始计入, 不再计入
 * @param file its path, the later one where there are two
 * @param row as the spreadsheet numbers it
 * @param cells what stands there; where it was corrected, what stood there and what stands there
 * @param because why it does not count any more, or did not before; empty where nothing says so
 * @param figures which figures it moved
 */
public record RowChange(
    int no,
    String what,
    String file,
    String sheet,
    int row,
    List<String> cells,
    String because,
    List<Figure> figures) {

  public RowChange {
    cells = List.copyOf(cells);
    figures = List.copyOf(figures);
  }

  /** Where it stands. */
  String place() {
    return file + (sheet.isEmpty() ? "" : " › " + sheet) + " › 第 " + row + " 行";
  }
}
