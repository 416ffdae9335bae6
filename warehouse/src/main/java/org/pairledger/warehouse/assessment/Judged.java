package org.pairledger.warehouse.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise and what became of it. Values are in the promise's unit.
 *
 * @param question what is measured; null without an indicator
 * @param unitSize what one of the promise's unit is in the indicator's own
 * @param base the same a year before; null where nothing grows
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
    @Nullable Question question,
    BigDecimal unitSize,
    @Nullable BigDecimal actual,
    @Nullable BigDecimal valueAtDeadline,
    @Nullable Base base,
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

  /** The value that a line looks at: on the day of judgement, or on the deadline. */
  @Nullable BigDecimal value(boolean atDeadline) {
    return atDeadline && valueAtDeadline != null ? valueAtDeadline : actual;
  }

  /** The base of the value that a line looks at. */
  @Nullable BigDecimal base(boolean atDeadline) {
    if (base == null) {
      return null;
    }
    return atDeadline && valueAtDeadline != null ? base.valueAtDeadline() : base.value();
  }

  /**
   * The same window of the year before, up to the same day.
   *
   * @param to the last day that counted
   * @param value in the promise's unit; null when there is no base to divide by
   * @param valueAtDeadline a year before the deadline
   */
  record Base(
      LocalDate from,
      LocalDate to,
      @Nullable BigDecimal value,
      @Nullable BigDecimal valueAtDeadline) {}
}
