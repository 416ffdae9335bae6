package org.pairledger.warehouse.assessment.table;

import java.util.List;
import org.pairledger.warehouse.assessment.judge.EvidenceState;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.judge.Status;

/** Each target of a plan counted once: scored ones by what became of them, and all others. */
record TargetCounts(int onTime, int late, int missed, int open, int noEvidence, int unscored) {

  static TargetCounts of(List<Judged> targets) {
    List<Judged> scored = targets.stream().filter(Judged::isScored).toList();
    int silent =
        (int) scored.stream().filter(one -> one.evidence() == EvidenceState.NOT_REPORTED).count();
    return new TargetCounts(
        count(scored, Status.ON_TIME),
        count(scored, Status.LATE),
        count(scored, Status.MISSED),
        count(scored, Status.OPEN),
        silent,
        targets.size() - scored.size());
  }

  private static int count(List<Judged> scored, Status status) {
    return (int)
        scored.stream()
            .filter(one -> one.status() == status)
            .filter(one -> one.evidence() != EvidenceState.NOT_REPORTED)
            .count();
  }
}
