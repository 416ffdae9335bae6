package org.pairledger.transform.match;

import org.jspecify.annotations.Nullable;

/**
 * From when to when a statement is known, in days from 1970.
 *
 * @param to exclusive; null while it stands
 */
record Known(int from, @Nullable Integer to) {

  static Known of(@Nullable Object from, @Nullable Object to) {
    return new Known(Cells.integer(from), to == null ? null : Cells.integer(to));
  }

  boolean overlaps(Known other) {
    return (other.to == null || from < other.to) && (to == null || other.from < to);
  }
}
