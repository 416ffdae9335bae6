package org.pairledger.ingest.ledger.total;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.ledger.tell.ControlTotal;

/** How a total and its difference are said. */
public final class TotalWords {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private TotalWords() {}

  static String of(ControlTotal total, DatasetField field) {
    String unit = field.type() == FieldType.MONEY ? "元" : "";
    BigDecimal summed = total.summed() == null ? BigDecimal.ZERO : total.summed();
    BigDecimal difference = total.stated().subtract(summed);
    return "表列 "
        + plain(total.stated())
        + unit
        + "，逐行相加 "
        + plain(summed)
        + unit
        + "，相差 "
        + plain(difference)
        + unit;
  }

  public static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  /** Whether one is ten thousand times the other, within a hundredth. */
  static boolean isTenThousandfold(ControlTotal total) {
    BigDecimal summed = total.summed();
    if (summed == null || summed.signum() == 0 || total.stated().signum() == 0) {
      return false;
    }
    return isNear(total.stated(), summed) || isNear(summed, total.stated());
  }

  private static boolean isNear(BigDecimal large, BigDecimal small) {
    BigDecimal ratio = large.divide(small, 6, RoundingMode.HALF_UP).divide(TEN_THOUSAND);
    return ratio.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.01")) <= 0;
  }
}
