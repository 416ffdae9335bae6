package org.pairledger.warehouse.assessment;

import org.apache.commons.numbers.fraction.BigFraction;

/** What something earned: a share of its weight, or a stated reason for having none. */
sealed interface Score {

  /** From nothing to one. */
  record Share(BigFraction share) implements Score {}

  /** Not scored, and why. */
  record NotScored(NotScoredReason reason) implements Score {}
}
