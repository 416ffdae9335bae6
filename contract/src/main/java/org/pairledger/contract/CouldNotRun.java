package org.pairledger.contract;

import org.jspecify.annotations.Nullable;

/** Work that cannot go on, told to the operator in one message; the command line ends with 2. */
public class CouldNotRun extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CouldNotRun(String message) {
    super(message);
  }

  public CouldNotRun(@Nullable String message, Throwable cause) {
    super(message, cause);
  }
}
