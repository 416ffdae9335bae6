package org.pairledger.ingest.sheet.formula;

import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Formula;

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

  /**
   * What a reader of the cell is told of its formula.
   *
   * @param stored what the file says it came to
   */
  public Formula told(@Nullable Object stored) {
    String other = state == Formula.State.STALE_STORED ? computedText() : "";
    if (state == Formula.State.STALE_COMPUTED && stored != null) {
      other = Values.words(stored);
    }
    return new Formula(state, other, sum);
  }

  /** What the formula comes to, in words. */
  public String computedText() {
    return computed == null ? "" : Values.words(computed);
  }
}
