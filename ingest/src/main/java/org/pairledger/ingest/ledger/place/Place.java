package org.pairledger.ingest.ledger.place;

import org.jspecify.annotations.Nullable;

/**
 * Where in a file something is.
 *
 * @param sheet index from 0; -1 for the file as a whole
 * @param row from 1, as the spreadsheet numbers it; 0 for the sheet as a whole
 * @param column from 0; -1 for the row as a whole
 */
public record Place(int sheet, @Nullable String sheetName, int row, int column) {

  /** The file as a whole. */
  public static final Place FILE = new Place(-1, null, 0, -1);

  public static Place sheet(int sheet, String name) {
    return new Place(sheet, name, 0, -1);
  }

  /** As people name the cell, for example {@code D17}; null for less than a cell. */
  public @Nullable String address() {
    return row == 0 || column < 0 ? null : letters(column) + row;
  }

  /** The column, from 0, that has these letters. */
  public static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  /** The column's letters. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder(3);
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
