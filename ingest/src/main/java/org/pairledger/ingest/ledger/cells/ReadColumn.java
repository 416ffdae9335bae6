package org.pairledger.ingest.ledger.cells;

import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.ledger.row.FillDown;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * A column while its rows are read.
 *
 * @param number by which {@link FillDown} knows its field, or -1
 * @param blank its cell where there is none
 */
record ReadColumn(BoundColumn bound, FieldReader reader, int number, Cell blank) {

  ReadColumn(BoundColumn bound, FieldReader reader, int number) {
    this(bound, reader, number, new Cell(bound.column(), "", "", Cell.Kind.TEXT));
  }

  int column() {
    return bound.column();
  }

  DatasetField field() {
    return bound.field();
  }

  boolean isNote() {
    return field().type() == FieldType.NOTE;
  }

  boolean isFilledDown() {
    return number >= 0;
  }

  /** Whether a row without a value here is refused. */
  boolean isNeeded() {
    return field().required() || field().reconciled();
  }
}
