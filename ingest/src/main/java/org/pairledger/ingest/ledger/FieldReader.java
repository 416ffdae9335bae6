package org.pairledger.ingest.ledger;

import org.pairledger.ingest.sheet.Cell;

/** Reads the cells of one column into a row; made once for each table. */
@FunctionalInterface
interface FieldReader {

  void read(Cell cell, RowDraft row);
}
