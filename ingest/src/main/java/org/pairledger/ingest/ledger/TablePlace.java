package org.pairledger.ingest.ledger;

import java.util.List;
import org.pairledger.ingest.sheet.Merge;

/** Where a table is: its sheet, and which of the sheet's tables it is. */
record TablePlace(int sheet, String name, int table, List<Merge> merges) {}
