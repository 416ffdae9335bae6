package org.pairledger.ingest.ledger.cells;

import org.pairledger.ingest.ledger.row.RowDraft;
import org.pairledger.ingest.sheet.content.Cell;

/** Reads the cells of one column into a row; made once for each table. */
@FunctionalInterface
interface FieldReader {

  void read(Cell cell, RowDraft row);
}
