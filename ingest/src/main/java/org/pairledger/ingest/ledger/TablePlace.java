package org.pairledger.ingest.ledger;

import java.util.List;
import org.pairledger.ingest.sheet.Merge;

/**
 * Where a table is: its sheet, and which of the sheet's tables it is.
 *
 * @param headerCells how many cells its header has in delimited text, where a row with more of them
 *     is at fault; else 0
 */
record TablePlace(int sheet, String name, int table, List<Merge> merges, int headerCells) {}
