package org.pairledger.ingest.ledger;

import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.sheet.table.ColumnHead;

/**
 * A column that may hold a field although no known heading says so.
 *
 * @param likeness of its heading to one of the field's, 0 to 1
 * @param isSure whether it is taken; else a person is asked
 */
record Guess(ColumnHead column, DatasetField field, double likeness, boolean isSure) {

  BoundColumn bound() {
    String heading = column.path().isEmpty() ? field.label() : column.text();
    return new BoundColumn(column.column(), heading, field);
  }

  Guess asked() {
    return new Guess(column, field, likeness, false);
  }

  /** As people are told: the column, its heading, the field. */
  String said() {
    return said(Place.letters(column.column()));
  }

  String said(String where) {
    String heading = column.path().isEmpty() ? "（无表头）" : column.text();
    return where + " “" + heading + "”→“" + field.label() + "”";
  }
}
