package org.pairledger.warehouse.assessment.promise;

import java.time.LocalDate;
import org.pairledger.contract.regime.Regime;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.contract.workspace.plan.Plan;

/**
 * A pairing's plan of a year, the rules of that year, and the day up to which it is judged.
 *
 * @param asOf never after 31 December of the plan's year
 * @param runOn the run's own day: what is owed by then is due
 * @param knownOn what was handed in later is not looked at
 */
public record PlanYear(
    Plan plan, Pairing pairing, Regime regime, LocalDate asOf, LocalDate runOn, LocalDate knownOn) {

  public static PlanYear of(
      Plan plan, Pairing pairing, Regime regime, LocalDate asOf, LocalDate knownOn) {
    LocalDate end = LocalDate.of(plan.year(), 12, 31);
    return new PlanYear(plan, pairing, regime, asOf.isBefore(end) ? asOf : end, asOf, knownOn);
  }

  public String pairingId() {
    return plan.pairingId();
  }

  /** Whether it has a place among the pairings of its group. */
  public boolean isRanked() {
    return pairing.scored() && !pairing.peerGroup().isEmpty();
  }

  public int year() {
    return plan.year();
  }
}
