package org.pairledger.warehouse.indicator.fold;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One fact row that counts for a request, or says why it does not.
 *
 * @param pairingId where the fact was told; the request's own pairing or one below it
 * @param role {@code num} or {@code den}
 * @param distinctKey as text; rows with the same key count once
 * @param excludedBecause Chinese; null when the row counts
 */
public record Candidate(
    String pairingId,
    long factId,
    String role,
    @Nullable String actingSide,
    String reportedBy,
    @Nullable String unitKey,
    @Nullable String distinctKey,
    @Nullable LocalDate countsFrom,
    @Nullable LocalDate countsTo,
    @Nullable BigDecimal amount,
    @Nullable String excludedBecause) {

  /** Whether it counts. */
  public boolean isCounted() {
    return excludedBecause == null;
  }
}
