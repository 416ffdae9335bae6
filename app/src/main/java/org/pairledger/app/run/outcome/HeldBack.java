package org.pairledger.app.run.outcome;

import java.util.List;

/** A run that was to publish nothing while something is doubted, and found that something is. */
public final class HeldBack extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;

  public HeldBack(OpenDoubts doubts) {
    super("Nothing was published: " + doubts.count() + " doubts are open.");
    this.lines = doubts.lines();
  }

  /** What is doubted. */
  public List<String> lines() {
    return lines;
  }
}
