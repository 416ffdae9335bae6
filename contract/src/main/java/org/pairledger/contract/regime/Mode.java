package org.pairledger.contract.regime;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How an achievement becomes points: a shape that the code knows, and the file's numbers for it.
 *
 * @param numbers by the names that {@link Shape#numbers} lists; all are present
 */
public record Mode(Shape shape, Measure of, SortedMap<String, BigDecimal> numbers) {

  public Mode {
    numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
  }

  /** One of the shape's numbers. */
  public BigDecimal number(String name) {
    BigDecimal number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("Mode " + shape + " has no number " + name);
    }
    return number;
  }

  /** What a step of a shortfall or an excess is counted in. */
  public enum Measure {
    /** Percentage points of the target. */
    PERCENT,
    /** The target's own unit. */
    VALUE
  }
}
