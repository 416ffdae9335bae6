package org.pairledger.contract.workspace.file;

import java.util.List;
import java.util.stream.Collectors;

/** All faults of a workspace's own files, listed together. */
public final class WorkspaceFaults extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public WorkspaceFaults(List<Fault> faults) {
    super(faults.stream().map(Fault::message).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
