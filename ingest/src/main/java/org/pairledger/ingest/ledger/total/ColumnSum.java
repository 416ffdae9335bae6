package org.pairledger.ingest.ledger.total;

import java.math.BigDecimal;

/**
 * What a column comes to, two decimals.
 *
 * @param label what people call it
 * @param taken over the rows that were taken
 * @param refused over those that were read and not taken
 */
public record ColumnSum(String label, BigDecimal taken, BigDecimal refused) {

  public static ColumnSum of(String label, long taken, long refused) {
    return new ColumnSum(label, BigDecimal.valueOf(taken, 2), BigDecimal.valueOf(refused, 2));
  }

  public ColumnSum and(ColumnSum other) {
    return new ColumnSum(label, taken.add(other.taken), refused.add(other.refused));
  }

  /** {@code 930000}, or {@code 930000，另有未采用 5000}. */
  public String said() {
    return plain(taken) + (refused.signum() == 0 ? "" : "，另有未采用 " + plain(refused));
  }

  private static String plain(BigDecimal sum) {
    BigDecimal plain = sum.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }
}
