package org.pairledger.contract.star;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cell in which a field of a row stands, from what {@code dim_source_columns} says of the
 * column and the row's number: {@code C} in that row, {@code C+1} in the row below it, {@code C$3}
 * always in row 3, {@code $3} in row 3 of the column with that number.
 *
 * @param row from 1
 */
public record CellAddress(String letter, int row) {

  private static final Pattern SAID = Pattern.compile("([A-Z]*)(?:([+$])(\\d+))?");

  /** The cell of a field in the row with that number, from 1. */
  public static CellAddress of(String said, int number) {
    Matcher column = SAID.matcher(said);
    if (!column.matches() || column.group(2) == null) {
      return new CellAddress(said, number);
    }
    int told = Integer.parseInt(column.group(3));
    if (column.group(2).equals("+")) {
      return new CellAddress(column.group(1), number + told);
    }
    String letter = column.group(1).isEmpty() ? letters(number - 1) : column.group(1);
    return new CellAddress(letter, told);
  }

  /** A for 0, AA for 26. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  @Override
  public String toString() {
    return letter + row;
  }
}
