package org.pairledger.ingest.cell;

import java.math.BigDecimal;
import java.util.regex.Pattern;
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

  /** What is counted is not what the heading says, as far as both say it. */
  private static boolean differs(String unit, String label) {
    Counted here = Counted.of(unit);
    Counted there = Counted.of(label);
    return here == Counted.MONEY || (here != null && there != null && here != there);
  }

  /** Things that are counted, by the words that stand for them behind a number or in a heading. */
  private enum Counted {
    MONEY("元"),
    HOUSEHOLDS("户"),
    PERSONS("人|名"),
    EVENTS("场"),
    COURSES("期|班"),
    FIRMS("家|企业"),
    VILLAGES("村");

    private final Pattern words;

    Counted(String words) {
      this.words = Pattern.compile(words);
    }

    static @Nullable Counted of(String text) {
      for (Counted counted : values()) {
        if (counted.words.matcher(text).find()) {
          return counted;
        }
      }
      return null;
    }
  }
}
