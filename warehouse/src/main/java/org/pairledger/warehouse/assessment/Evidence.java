package org.pairledger.warehouse.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairledger.contract.workspace.Obligation;
import org.pairledger.contract.workspace.Side;

/**
 * What was handed in of what is owed, and how many problems the ledgers have.
 *
 * @param received the day on which each owed ledger came; absent while it has not
 * @param problems by pairing, year and dataset
 */
record Evidence(Map<Owed, LocalDate> received, Map<Dataset, Integer> problems) {

  /** An obligation as the star tells it. */
  record Owed(
      String pairingId,
      int year,
      String dataset,
      String side,
      String owner,
      LocalDate dueOn,
      Optional<LocalDate> periodTo) {}

  /** A kind of ledger of a pairing's year. */
  record Dataset(String pairingId, int year, String dataset) {}

  /**
   * The state of a promise: by what is due, or has come although it is not due yet.
   *
   * @param ledgers the kinds that tell a measure of a scorecard's own, which is no item's
   */
  EvidenceState state(PlanYear year, Promise promise, Set<String> ledgers, int evidenceRows) {
    List<Obligation> all = obligations(year, promise, ledgers);
    List<Obligation> due = all.stream().filter(one -> isDue(year, one)).toList();
    long came = due.stream().filter(one -> isReceived(year, one)).count();
    if (all.isEmpty()) {
      return EvidenceState.NOT_OWED;
    }
    if (due.isEmpty()) {
      return EvidenceState.NOT_DUE;
    }
    if (came == 0 && evidenceRows == 0) {
      return EvidenceState.NOT_REPORTED;
    }
    return came == due.size() ? EvidenceState.REPORTED : EvidenceState.PARTLY;
  }

  /** How many problems there are in the ledgers that would prove a promise. */
  int problems(PlanYear year, Promise promise, Set<String> ledgers) {
    return obligations(year, promise, ledgers).stream()
        .map(one -> new Dataset(year.pairingId(), year.year(), one.dataset()))
        .distinct()
        .mapToInt(key -> problems.getOrDefault(key, 0))
        .sum();
  }

  /**
   * Those of the promise's own side; of both sides if it is both sides', or if its side owes none.
   * What names the item or the line goes before what only owes such a ledger.
   */
  private static List<Obligation> obligations(PlanYear year, Promise promise, Set<String> ledgers) {
    List<Obligation> named =
        year.plan().obligations().stream()
            .filter(one -> one.evidences().contains(promise.item()))
            .toList();
    List<Obligation> ofItem =
        promise.ofPlan() || !named.isEmpty()
            ? named
            : year.plan().obligations().stream()
                .filter(one -> ledgers.contains(one.dataset()))
                .toList();
    List<Obligation> ofSide =
        ofItem.stream().filter(one -> one.side().name().equals(promise.side())).toList();
    boolean both = promise.side().equals(Side.J.name()) || promise.side().equals(Side.B.name());
    return both || ofSide.isEmpty() ? ofItem : ofSide;
  }

  private boolean isDue(PlanYear year, Obligation one) {
    return !one.dueOn().isAfter(year.runOn()) || isReceived(year, one);
  }

  private boolean isReceived(PlanYear year, Obligation one) {
    LocalDate day = received.get(owed(year, one));
    return day != null && !day.isAfter(year.knownOn());
  }

  private static Owed owed(PlanYear year, Obligation one) {
    return new Owed(
        year.pairingId(),
        year.year(),
        one.dataset(),
        one.side().name(),
        one.owner(),
        one.dueOn(),
        one.periodTo());
  }
}
