package org.pairledger.sampler.sheet;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a ledger: the heading above it, its own heading, and what stands in it.
 *
 * @param group the merged heading above, empty if there is none
 * @param filled whether a value like the one above is left blank
 * @param summed whether the total row adds it up
 */
public record Column<T>(
    String group,
    String heading,
    Function<T, @Nullable Object> value,
    boolean filled,
    boolean summed) {

  public static <T> Column<T> of(String heading, Function<T, @Nullable Object> value) {
    return new Column<>("", heading, value, false, false);
  }

  public Column<T> under(String above) {
    return new Column<>(above, heading, value, filled, summed);
  }

  public Column<T> filledDown() {
    return new Column<>(group, heading, value, true, summed);
  }

  public Column<T> total() {
    return new Column<>(group, heading, value, filled, true);
  }
}
