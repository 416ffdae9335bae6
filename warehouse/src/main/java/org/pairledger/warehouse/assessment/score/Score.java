package org.pairledger.warehouse.assessment.score;

import org.apache.commons.numbers.fraction.BigFraction;
import org.pairledger.warehouse.assessment.judge.NotScoredReason;

/** What something earned: a share of its weight, or a stated reason for having none. */
public sealed interface Score {

  /** From nothing to one. */
  record Share(BigFraction share) implements Score {}

  /** Not scored, and why. */
  record NotScored(NotScoredReason reason) implements Score {}
}
