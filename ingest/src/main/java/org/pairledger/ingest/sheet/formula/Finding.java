package org.pairledger.ingest.sheet.formula;

import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.Formula;

/**
 * What came of computing a formula again.
 *
 * @param state which value counts
 * @param computed what the formula comes to, where that differs from what is stored: a Double, a
 *     String, a Boolean, an error
 * @param sum whether it adds up cells of its own column
 */
public record Finding(Formula.State state, @Nullable Object computed, boolean sum) {

  static final Finding UNCHECKED = new Finding(Formula.State.UNCHECKED, null, false);
  static final Finding UNCOMPUTED = new Finding(Formula.State.UNCOMPUTED, null, false);

  /** Whether what counts is our result and not the file's. */
  public boolean isOurs() {
    return state == Formula.State.COMPUTED || state == Formula.State.STALE_COMPUTED;
  }

  /** What the formula comes to, in words. */
  public String computedText() {
    return computed == null ? "" : Values.words(computed);
  }
}
