package org.pairledger.warehouse.workbook;

import java.util.List;

/**
 * Lines over months, drawn from cells of the sheet on which they stand.
 *
 * @param title what is shown and in which unit
 * @param sheet the sheet's name
 * @param column where the chart begins, from 0
 * @param line where it begins, from 0
 * @param lines how many it covers
 * @param months the column of the months, from 0
 * @param first the first line of values, from 0
 * @param last the last one
 * @param series names and columns
 */
public record LineChart(
    String title,
    String sheet,
    int column,
    int line,
    int lines,
    int months,
    int first,
    int last,
    List<Series> series) {

  /** How many columns one covers. */
  public static final int COLUMNS = 8;

  /**
   * One line.
   *
   * @param column of its values, from 0
   * @param color six hexadecimal digits
   */
  public record Series(String name, int column, String color) {}

  /** The cells of a column that are drawn. */
  String cells(int column) {
    String letter = String.valueOf((char) ('A' + column));
    return "'"
        + sheet.replace("'", "''")
        + "'!$"
        + letter
        + "$"
        + (first + 1)
        + ":$"
        + letter
        + "$"
        + (last + 1);
  }
}
