package org.pairledger.contract.dataset;

import java.util.List;

/** Everything that is wrong with a workspace's catalogue files, each fault a sentence. */
public final class CatalogueFaults extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<String> faults;

  public CatalogueFaults(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  public List<String> faults() {
    return faults;
  }
}
