package org.pairledger.ingest.ledger;

import org.pairledger.contract.dataset.DatasetField;

/**
 * A column of a sheet and the field it holds.
 *
 * @param column from 0, as in the sheet
 * @param heading as displayed, levels parted by {@code /}
 */
record BoundColumn(int column, String heading, DatasetField field) {}
