package org.pairledger.contract.regime;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pairledger.contract.workspace.pairing.Side;

/**
 * What a line is about: every item of the plan that no other line names, one item, or an indicator.
 */
public record Binding(Kind kind, String ref, Optional<Measure> measure) {

  /** What a line may be bound to. */
  public enum Kind {
    EVERY_ITEM,
    ITEM,
    INDICATOR
  }

  /**
   * How a bound indicator is measured over the year, and against what.
   *
   * @param target absent where the mode needs none
   */
  public record Measure(
      SortedMap<String, String> params,
      Side side,
      String comparator,
      Optional<BigDecimal> target,
      String unit) {

    public Measure {
      params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
    }
  }
}
