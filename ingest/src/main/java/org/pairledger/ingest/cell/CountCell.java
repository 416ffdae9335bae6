package org.pairledger.ingest.cell;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.Cell;

/** Whole numbers of persons, households, posts, events. */
public final class CountCell {

  private CountCell() {}

  /**
   * The count, under a heading of this label.
   *
   * @param label tells whether persons or households are counted
   */
  public static Parsed<Integer> parse(Cell cell, String label) {
    Parsed<Quantity> quantity = NumberCell.quantity(cell);
    if (quantity.value() == null) {
      return quantity.rule() == null ? Parsed.blank() : Parsed.rejected(quantity.rule());
    }
    BigDecimal scaled = quantity.value().scaled();
    ProblemRule wrong = wrong(scaled);
    return wrong == null
        ? remarked(scaled.intValueExact(), quantity.value(), label)
        : Parsed.rejected(wrong);
  }

  private static @Nullable ProblemRule wrong(BigDecimal number) {
    if (number.signum() < 0) {
      return ProblemRule.NEGATIVE_COUNT;
    }
    if (number.stripTrailingZeros().scale() > 0) {
      return ProblemRule.NOT_WHOLE;
    }
    return number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
        ? ProblemRule.NUMBER_TOO_LARGE
        : null;
  }

  private static Parsed<Integer> remarked(int count, Quantity quantity, String label) {
    if (differs(quantity.unit(), label)) {
      return Parsed.remarked(count, ProblemRule.COUNT_UNIT_DIFFERS, label);
    }
    return quantity.bound() == Bound.EXACT
        ? Parsed.of(count)
        : Parsed.remarked(count, ProblemRule.COUNT_APPROXIMATE, "");
  }

  private static boolean differs(String unit, String label) {
    boolean households = unit.contains("户");
    boolean persons = unit.contains("人") || unit.contains("名");
    boolean labelHouseholds = label.contains("户");
    boolean labelPersons = label.contains("人");
    return (households && labelPersons && !labelHouseholds)
        || (persons && labelHouseholds && !labelPersons);
  }
}
