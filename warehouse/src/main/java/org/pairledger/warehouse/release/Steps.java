package org.pairledger.warehouse.release;

/**
 * The named steps of a run, in their order; a test stops the program dead at any of them.
 *
 * <p>With {@code -Dpairledger.halt.at=N} the JVM is gone at the N-th step it reaches, as if the
 * power had failed.
 */
public final class Steps {

  static final String HALT_AT = "pairledger.halt.at";

  private final int haltAt = Integer.getInteger(HALT_AT, 0);
  private int reached;

  /** Says that the run has come to this step and not begun it. */
  public void reached(String step) {
    reached++;
    if (reached == haltAt) {
      System.err.println("halted before: " + step);
      Runtime.getRuntime().halt(137);
    }
  }
}
