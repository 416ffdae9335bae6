package org.pairledger.warehouse.assessment.promise;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks at: the numbers themselves, never a ratio of them.
 *
 * @param target null where the shape needs none
 * @param priorYear null when there is none
 * @param place among the peers, null when nobody can be compared
 */
public record Achievement(
    Comparison comparison,
    BigDecimal actual,
    @Nullable BigDecimal target,
    @Nullable BigDecimal priorYear,
    int evidenceRows,
    @Nullable Place place) {

  /** A rank among so many; ties share the better one. */
  public record Place(int rank, int peers) {}
}
