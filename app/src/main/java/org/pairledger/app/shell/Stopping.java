package org.pairledger.app.shell;

/** Whether the program was told from outside to stop; what fails from then on is no fault of it. */
public final class Stopping {

  private static volatile boolean isDone;
  private static volatile boolean isStopped;

  private Stopping() {}

  /** From now on a signal is answered by one sentence. */
  public static void watch() {
    Runtime.getRuntime().addShutdownHook(new Thread(Stopping::say));
  }

  private static void say() {
    if (!isDone) {
      isStopped = true;
      System.err.println("Stopped before it was done; what was published stands.");
    }
  }

  /** The command has ended by itself. */
  public static void done() {
    isDone = true;
  }

  public static boolean isStopped() {
    return isStopped;
  }
}
