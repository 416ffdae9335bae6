package org.pairledger.app;

/** How a command ends, for scripts. */
final class ExitCode {

  static final int DONE = 0;

  /**
   * Done, with more data problems than the workspace allows, or with ledgers that were not read.
   */
  static final int DATA_PROBLEMS = 1;

  /** A test of the workspace's own did not come out as it says. */
  static final int TESTS_FAILED = 1;

  static final int COULD_NOT_RUN = 2;

  /** Nothing is wrong, and a run would change something. */
  static final int WOULD_CHANGE = 3;

  private ExitCode() {}
}
