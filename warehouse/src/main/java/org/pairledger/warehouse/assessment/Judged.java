package org.pairledger.warehouse.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise and what became of it. Values are in the promise's unit.
 *
 * @param actual null when nobody reported, or when there is no base to divide by
 * @param heldAtDeadline null before the deadline, or when nothing is to be reached
 * @param reached whether it is met now; null when nothing is to be reached
 * @param daysLate null unless it was met late and the day is known
 * @param reason why it is not scored; null when it is
 * @param indicatorName null without an indicator
 * @param assessmentCategory the indicator's own; null without an indicator
 */
record Judged(
    PlanYear year,
    Promise promise,
    @Nullable String indicatorName,
    @Nullable String assessmentCategory,
    @Nullable BigDecimal actual,
    @Nullable BigDecimal valueAtDeadline,
    @Nullable BigDecimal priorYear,
    @Nullable LocalDate firstReachedOn,
    @Nullable Boolean heldAtDeadline,
    @Nullable Boolean reached,
    Status status,
    @Nullable Integer daysLate,
    EvidenceState evidence,
    @Nullable NotScoredReason reason,
    int evidenceRows,
    int excludedRows,
    int problemRows,
    String note) {

  boolean isScored() {
    return reason == null;
  }

  boolean isDeadlineBeforeIssue() {
    return promise.deadline().isBefore(year.plan().issuedOn());
  }

  /** What peers are compared by: the same indicator, asked in the same way. */
  String question() {
    return promise.indicator() + "|" + promise.side() + "|" + promise.params();
  }
}
