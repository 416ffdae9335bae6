package org.pairledger.contract.workspace.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pairledger.contract.workspace.pairing.Side;

/** One line of a plan's {@code obligations.csv}: a ledger that a bureau owes by a day. */
public record Obligation(
    String obligation,
    String dataset,
    Side side,
    String owner,
    Optional<LocalDate> periodFrom,
    Optional<LocalDate> periodTo,
    LocalDate dueOn,
    List<String> evidences) {

  public Obligation {
    evidences = List.copyOf(evidences);
  }
}
