package org.pairledger.ingest.ledger.tell;

import java.util.HashSet;
import java.util.Set;

/** Tells what is wrong with a whole table once, where a layout has made several of it. */
public final class OnceTold extends PassingSink {

  private final Set<Problem> told = new HashSet<>();

  public OnceTold(LedgerSink sink) {
    super(sink);
  }

  @Override
  public void problem(Problem problem) {
    if (problem.place().row() > 0 || told.add(problem)) {
      super.problem(problem);
    }
  }
}
