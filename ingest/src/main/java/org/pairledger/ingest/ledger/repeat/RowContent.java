package org.pairledger.ingest.ledger.repeat;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * A number of 64 bits for what a row says, whatever order its columns have and however its days and
 * amounts are written.
 */
public final class RowContent {

  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final BoundColumns columns;

  public RowContent(BoundColumns columns) {
    this.columns = columns;
  }

  /**
   * Of the values of a row and the names it holds, which are no values.
   *
   * @param told the row's cells, one for each bound column
   * @param pairing whose row it is; blank for the file's own
   */
  public long of(@Nullable Object[] values, Cell[] told, String pairing) {
    long hash = pairing.isEmpty() ? SPREAD : mixed(SPREAD, pairing);
    for (Object value : values) {
      hash = mixed(hash, value instanceof BigDecimal number ? number.doubleValue() : value);
    }
    for (int i = 0; i < told.length; i++) {
      if (columns.field(i).type() == FieldType.PERSON_NAME) {
        hash = mixed(hash, CellText.dense(told[i].text()));
      }
    }
    return hash;
  }

  private static long mixed(long hash, @Nullable Object value) {
    long own = value instanceof String text ? of(text) : Objects.hashCode(value);
    long mixed = (hash ^ own) * SPREAD;
    return mixed ^ (mixed >>> 29);
  }

  private static long of(String text) {
    long hash = 1125899906842597L;
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }
}
