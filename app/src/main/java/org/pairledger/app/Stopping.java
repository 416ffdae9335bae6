package org.pairledger.app;

/** Whether the program was told from outside to stop; what fails from then on is no fault of it. */
final class Stopping {

  private static volatile boolean isDone;
  private static volatile boolean isStopped;

  private Stopping() {}

  /** From now on a signal is answered by one sentence. */
  static void watch() {
    Runtime.getRuntime().addShutdownHook(new Thread(Stopping::say));
  }

  private static void say() {
    if (!isDone) {
      isStopped = true;
      System.err.println("Stopped before it was done; what was published stands.");
    }
  }

  /** The command has ended by itself. */
  static void done() {
    isDone = true;
  }

  static boolean isStopped() {
    return isStopped;
  }
}
