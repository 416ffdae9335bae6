package org.pairledger.contract.workspace.file;

import java.util.ArrayList;
import java.util.List;

/** Gathers faults while files are read, so that all can be told at once. */
public final class FaultList {

  private final List<Fault> faults = new ArrayList<>();

  public void add(Fault fault) {
    faults.add(fault);
  }

  public void addAll(List<Fault> more) {
    faults.addAll(more);
  }

  public List<Fault> all() {
    return List.copyOf(faults);
  }

  /** Throws what was gathered, if anything was. */
  public void throwIfAny() throws WorkspaceFaults {
    if (!faults.isEmpty()) {
      throw new WorkspaceFaults(faults);
    }
  }
}
