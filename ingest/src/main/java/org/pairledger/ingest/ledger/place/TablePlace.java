package org.pairledger.ingest.ledger.place;

import java.util.List;
import org.pairledger.ingest.sheet.content.Aside;
import org.pairledger.ingest.sheet.content.Merge;

/**
 * Where a table is: its sheet, which of the sheet's tables it is, and where its cells stand.
 *
 * @param header the first line of its header
 * @param aside what stands beside the cells of the sheet
 * @param headerCells how many cells its header has in delimited text, where a row with more of them
 *     is at fault; else 0
 */
public record TablePlace(
    int sheet,
    String name,
    int table,
    int header,
    List<Merge> merges,
    Aside aside,
    int headerCells,
    Places places) {

  /** Addresses of the persons of one row lie so far apart. */
  private static final int PERSONS = 1_000_000;

  /** Which table of the file it is of, where a layout has made several of that. */
  public String found() {
    return sheet + "/" + table % TableLayout.APART;
  }

  /** Whether it is one of several that a layout has made. */
  public boolean isSlice() {
    return table >= TableLayout.APART;
  }

  /** A cell, or a row where column is below 0; the row is from 1. */
  public Place at(int row, int column) {
    if (column >= TableLayout.HEADING) {
      return new Place(sheet, name, header + 1, column - TableLayout.HEADING);
    }
    return row <= 0
        ? new Place(sheet, name, row, column)
        : new Place(
            sheet,
            name,
            places.row(row - 1, column) + 1,
            column < 0 ? column : places.column(row - 1, column));
  }

  /** Where the cells of a column are found from the number of a record. */
  public String said(int column) {
    return column >= TableLayout.HEADING
        ? Place.letters(column - TableLayout.HEADING) + "$" + (header + 1)
        : places.said(header, column);
  }

  /** As people are told of a column, which of a turned sheet is a row. */
  public String shown(int column) {
    String said = said(column);
    return said.startsWith("$") ? "第 " + said.substring(1) + " 行" : said;
  }

  /**
   * Where a staged row of this table comes from.
   *
   * @param person which of the persons of its row it tells of, from 0; each has an address
   */
  public RowAddress record(int row, int person) {
    return new RowAddress(sheet, table + person * PERSONS, places.record(row - 1) + 1);
  }
}
