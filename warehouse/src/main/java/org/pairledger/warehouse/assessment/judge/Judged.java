package org.pairledger.warehouse.assessment.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.assessment.promise.PlanYear;
import org.pairledger.warehouse.assessment.promise.Promise;
import org.pairledger.warehouse.assessment.promise.Question;

/**
 * A promise and what became of it. Values are in the promise's unit.
 *
 * @param question what is measured; null without an indicator
 * @param unit the promise's, or the indicator's own where it names none
 * @param unitSize what one of the promise's unit is in the indicator's own
 * @param base the same a year before; null where nobody looks at it
 * @param baseAtDeadline the same a year before the deadline
 * @param actual null when nobody reported, or when there is no base to divide by
 * @param heldAtDeadline null before the deadline, or when nothing is to be reached
 * @param reached whether it is met now; null when nothing is to be reached
 * @param daysLate null unless it was met late and the day is known
 * @param reason why it is not scored; null when it is
 * @param indicatorName null without an indicator
 * @param assessmentCategory the indicator's own; null without an indicator
 */
public record Judged(
    PlanYear year,
    Promise promise,
    @Nullable String indicatorName,
    @Nullable String assessmentCategory,
    @Nullable Question question,
    String unit,
    BigDecimal unitSize,
    @Nullable BigDecimal actual,
    @Nullable BigDecimal valueAtDeadline,
    @Nullable Base base,
    @Nullable Base baseAtDeadline,
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

  /** The same, compared with these values of the year before. */
  public Judged growingFrom(@Nullable Base before, @Nullable Base beforeAtDeadline) {
    return new Judged(
        year,
        promise,
        indicatorName,
        assessmentCategory,
        question,
        unit,
        unitSize,
        actual,
        valueAtDeadline,
        before,
        beforeAtDeadline,
        firstReachedOn,
        heldAtDeadline,
        reached,
        status,
        daysLate,
        evidence,
        reason,
        evidenceRows,
        excludedRows,
        problemRows,
        note);
  }

  public boolean isScored() {
    return reason == null;
  }

  public boolean isDeadlineBeforeIssue() {
    return promise.deadline().isBefore(year.plan().issuedOn());
  }

  /** The value that a line looks at: on the day of judgement, or on the deadline. */
  @Nullable
  public BigDecimal value(boolean isAtDeadline) {
    return isAtDeadline && valueAtDeadline != null ? valueAtDeadline : actual;
  }

  /** The base of the value that a line looks at. */
  @Nullable
  public Base base(boolean isAtDeadline) {
    return isAtDeadline && valueAtDeadline != null ? baseAtDeadline : base;
  }

  /**
   * The same window of the year before, up to the same day.
   *
   * @param to the last day that counts
   * @param value in the promise's unit; null when there is no base to divide by
   */
  public record Base(LocalDate from, LocalDate to, @Nullable BigDecimal value) {}
}
