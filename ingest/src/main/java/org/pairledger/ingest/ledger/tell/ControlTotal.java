package org.pairledger.ingest.ledger.tell;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A printed total beside the sum of the rows it stands for.
 *
 * @param row from 1
 * @param field name of the field; {@code row_count} for a head-count
 * @param summed null where it cannot be said which rows it stands for
 */
public record ControlTotal(
    int sheet,
    int row,
    String field,
    String dataset,
    String label,
    BigDecimal stated,
    @Nullable BigDecimal summed) {

  /** The field name of a printed number of rows. */
  public static final String ROW_COUNT = "row_count";

  /** Stated less summed. */
  public @Nullable BigDecimal difference() {
    return summed == null ? null : stated.subtract(summed);
  }
}
