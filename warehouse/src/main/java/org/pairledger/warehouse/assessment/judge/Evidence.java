package org.pairledger.warehouse.assessment.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.plan.Obligation;
import org.pairledger.warehouse.assessment.promise.PlanYear;
import org.pairledger.warehouse.assessment.promise.Promise;

/**
 * What was handed in of what is owed, and how many problems the ledgers have.
 *
 * @param received the day on which each owed ledger came; absent while it has not
 * @param problems by pairing, year and dataset
 */
public record Evidence(Map<Owed, LocalDate> received, Map<Dataset, Integer> problems) {

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

  /**
   * A ledger that came late, or not at all.
   *
   * @param received null while it has not come
   */
  public record Late(Obligation owed, @Nullable LocalDate received) {}

  /** The ledgers behind a promise that are missing, if any is; else those that came late. */
  List<Late> late(PlanYear year, Promise promise, Set<String> ledgers) {
    List<Obligation> due =
        obligations(year, promise, ledgers).stream().filter(one -> isDue(year, one)).toList();
    List<Late> missing =
        due.stream().filter(one -> !isReceived(year, one)).map(one -> new Late(one, null)).toList();
    return missing.isEmpty()
        ? due.stream()
            .map(one -> new Late(one, received.get(owed(year, one))))
            .filter(one -> one.received() != null && one.received().isAfter(one.owed().dueOn()))
            .toList()
        : missing;
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
