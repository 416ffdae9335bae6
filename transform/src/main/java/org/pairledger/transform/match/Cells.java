package org.pairledger.transform.match;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values of a query's row; engines differ in which number class they hand out. */
final class Cells {

  private Cells() {}

  static int integer(@Nullable Object value) {
    return ((Number) Objects.requireNonNull(value)).intValue();
  }

  static long number(@Nullable Object value) {
    return ((Number) Objects.requireNonNull(value)).longValue();
  }

  static String text(@Nullable Object value) {
    return (String) Objects.requireNonNull(value);
  }
}
