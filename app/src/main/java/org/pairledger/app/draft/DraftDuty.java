package org.pairledger.app.draft;

import java.time.LocalDate;
import java.util.List;

/** A ledger that a bureau owes by the plan's words: a line of {@code obligations.csv}. */
record DraftDuty(
    String dataset, String side, String owner, LocalDate dueOn, List<String> evidences) {

  DraftDuty {
    evidences = List.copyOf(evidences);
  }
}
