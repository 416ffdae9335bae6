package org.pairledger.contract.regime;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One line of a scorecard.
 *
 * @param category absent when the bound item says it
 * @param weight absent means the same for each line of the category
 * @param lateCredit the share that a target met after its deadline still earns
 */
public record ScoreLine(
    String id,
    Optional<String> category,
    Optional<BigDecimal> weight,
    Binding binds,
    ItemRule itemRule,
    ScoreAt scoreAt,
    BigDecimal lateCredit,
    Mode mode,
    NoTargetPolicy noTarget) {

  /** Whether the value on the deadline earns the points, and not that of the day of judgement. */
  public boolean isAtDeadline() {
    return scoreAt == ScoreAt.DEADLINE;
  }

  /** How the targets of an item become one share. */
  public enum ItemRule {
    MEAN,
    MIN,
    ALL
  }

  /** Which value of a target earns points. */
  public enum ScoreAt {
    DEADLINE,
    AS_OF
  }

  /** What becomes of an item without a scored target. */
  public enum NoTargetPolicy {
    NOT_SCORED,
    EVIDENCE_PRESENT,
    ZERO,
    FULL
  }
}
