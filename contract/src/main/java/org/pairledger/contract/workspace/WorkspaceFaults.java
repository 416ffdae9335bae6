package org.pairledger.contract.workspace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All faults of a workspace's own files, listed together. */
public final class WorkspaceFaults extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  private final transient @Nullable Workspace readable;

  public WorkspaceFaults(List<Fault> faults) {
    this(faults, null);
  }

  WorkspaceFaults(List<Fault> faults, @Nullable Workspace readable) {
    super(faults.stream().map(Fault::message).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
    this.readable = readable;
  }

  /** What could be read all the same, so that more faults can be found in it. */
  public Optional<Workspace> readable() {
    return Optional.ofNullable(readable);
  }

  public List<Fault> faults() {
    return faults;
  }
}
