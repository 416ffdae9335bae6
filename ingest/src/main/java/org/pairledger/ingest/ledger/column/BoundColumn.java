package org.pairledger.ingest.ledger.column;

import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;

/**
 * A column of a sheet and the field it holds.
 *
 * @param column from 0, as in the sheet
 * @param heading as displayed, levels parted by {@code /}
 * @param part which end of a period it tells, if not the whole of its field
 * @param whole heading of the amount of which it is a part, where its own states no unit
 */
public record BoundColumn(
    int column, String heading, DatasetField field, Part part, @Nullable String whole) {

  public BoundColumn(int column, String heading, DatasetField field) {
    this(column, heading, field, Part.WHOLE, null);
  }

  public BoundColumn(int column, String heading, DatasetField field, Part part) {
    this(column, heading, field, part, null);
  }

  /** A part of the amount under another heading, in its unit. */
  BoundColumn inUnitOf(String other) {
    return new BoundColumn(column, heading, field, part, other);
  }

  /** The heading that says the unit: its own, or that of the amount of which it is a part. */
  public String unitHeading() {
    return whole == null ? heading : whole;
  }

  /** What of its field a column tells: a period may stand in two. */
  public enum Part {
    WHOLE,
    BEGINNING,
    END
  }

  public boolean isWhole() {
    return part == Part.WHOLE;
  }
}
