package org.pairledger.ingest.ledger.column;

import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/**
 * A column that may hold a field although no known heading says so.
 *
 * @param likeness of its heading to one of the field's, 0 to 1
 * @param isSure whether it is taken; else a person is asked
 */
public record Guess(ColumnHead column, DatasetField field, double likeness, boolean isSure) {

  BoundColumn bound() {
    String heading = column.path().isEmpty() ? field.label() : column.text();
    return new BoundColumn(column.column(), heading, field);
  }

  public Guess asked() {
    return new Guess(column, field, likeness, false);
  }

  /** As people are told: the column, its heading, the field. */
  String said() {
    return said(Place.letters(column.column()));
  }

  public String said(String where) {
    String heading = column.path().isEmpty() ? "（无表头）" : column.text();
    return where + " “" + heading + "”→“" + field.label() + "”";
  }
}
