package org.pairledger.app.shell;

/** How a command ends, for scripts. */
public final class ExitCode {

  public static final int DONE = 0;

  /**
   * Done, with more data problems than the workspace allows, or with ledgers that were not read.
   */
  public static final int DATA_PROBLEMS = 1;

  /** A test of the workspace's own did not come out as it says. */
  public static final int TESTS_FAILED = 1;

  public static final int COULD_NOT_RUN = 2;

  /** Nothing is wrong, and a run would change something. */
  public static final int WOULD_CHANGE = 3;

  private ExitCode() {}
}
