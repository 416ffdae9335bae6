package org.pairledger.ingest.ledger.place;

/**
 * Where in the sheet the cells of a line stand that was laid out anew: fields that ran down now run
 * across, a form became a row. Rows and columns are from 0.
 */
public interface Places {

  /** Lines as the sheet has them. */
  Places AS_READ =
      new Places() {
        @Override
        public int row(int row, int column) {
          return row;
        }

        @Override
        public int column(int row, int column) {
          return column;
        }

        @Override
        public int record(int row) {
          return row;
        }

        @Override
        public String said(int header, int column) {
          return Place.letters(column);
        }
      };

  /**
   * The row of the sheet in which this cell stands; of the line as a whole if column is below 0.
   */
  int row(int row, int column);

  int column(int row, int column);

  /** The number by which a staged row of this line is found again, from 0. */
  int record(int row);

  /**
   * Where a column's cells are found from a record's number, as {@code dim_source_columns} says it:
   * {@code C} in that row, {@code C+1} in the row below it, {@code C$3} always in row 3, {@code $3}
   * in row 3 of the column with that number.
   *
   * @param header the first line of the table's header
   */
  String said(int header, int column);
}
