package org.pairledger.ingest.ledger;

import org.pairledger.contract.dataset.DatasetField;

/**
 * A column of a sheet and the field it holds.
 *
 * @param column from 0, as in the sheet
 * @param heading as displayed, levels parted by {@code /}
 * @param part which end of a period it tells, if not the whole of its field
 */
record BoundColumn(int column, String heading, DatasetField field, Part part) {

  BoundColumn(int column, String heading, DatasetField field) {
    this(column, heading, field, Part.WHOLE);
  }

  /** What of its field a column tells: a period may stand in two. */
  enum Part {
    WHOLE,
    BEGINNING,
    END
  }

  boolean isWhole() {
    return part == Part.WHOLE;
  }
}
