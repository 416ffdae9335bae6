package org.pairledger.ingest.cell.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.problem.ProblemRule;

/**
 * What the ledger around a date says about it.
 *
 * @param year of the title, for dates without one; 0 if unknown
 * @param cutoff the last day the ledger tells of
 * @param mayBeEarly whether it may lie before 2016: births, first registration
 * @param mayBeLate whether it may lie after the cut-off: planned completion
 * @param isUntyped whether the file keeps no types, so that 2020.1 may have been 2020.10
 */
public record DateRules(
    int year,
    @Nullable LocalDate cutoff,
    boolean mayBeEarly,
    boolean mayBeLate,
    boolean isUntyped) {

  private static final LocalDate EARLIEST = LocalDate.of(2016, 1, 1);

  /** The rule this date breaks, if any. */
  @Nullable ProblemRule broken(LocalDate first, LocalDate last) {
    if (!mayBeEarly && last.isBefore(EARLIEST)) {
      return ProblemRule.DATE_BEFORE_2016;
    }
    LocalDate end = cutoff;
    return !mayBeLate && end != null && first.isAfter(end) ? ProblemRule.DATE_AFTER_CUTOFF : null;
  }

  /** The same for days that are planned. */
  DateRules withoutCutoff() {
    return new DateRules(year, null, mayBeEarly, true, isUntyped);
  }

  /** The last day that the ledger can tell of; null where neither a day nor a year is known. */
  public @Nullable LocalDate lastDay() {
    return cutoff != null || year == 0 ? cutoff : LocalDate.of(year, 12, 31);
  }

  String detail() {
    return cutoff == null ? "" : cutoff.toString();
  }
}
