package org.pairledger.sampler.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sheet, cell by cell.
 *
 * @param rows each a list of text, numbers, days or nulls
 * @param merges first row, last row, first column, last column, from 0
 * @param blots the wrong cells
 * @param dataRows rows that a reader must find
 * @param refusedRows those of them that cannot be loaded
 */
public record Page(
    String name,
    List<List<@Nullable Object>> rows,
    List<int[]> merges,
    List<Blot> blots,
    int dataRows,
    int refusedRows) {

  /** A wrong cell: where it is and which rule must say so. */
  public record Blot(int row, int column, String rule) {

    /** The address as a spreadsheet shows it. */
    public String address() {
      StringBuilder letters = new StringBuilder();
      for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(0, (char) ('A' + (rest - 1) % 26));
      }
      return letters.append(row + 1).toString();
    }
  }
}
