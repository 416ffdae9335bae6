package org.pairledger.ingest.ledger;

import java.util.HashSet;
import java.util.Set;

/** Tells what is wrong with a whole table once, where a layout has made several of it. */
final class OnceTold extends PassingSink {

  private final Set<Problem> told = new HashSet<>();

  OnceTold(LedgerSink sink) {
    super(sink);
  }

  @Override
  public void problem(Problem problem) {
    if (problem.place().row() > 0 || told.add(problem)) {
      super.problem(problem);
    }
  }
}
