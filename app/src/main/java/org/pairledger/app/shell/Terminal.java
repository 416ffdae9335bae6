package org.pairledger.app.shell;

/** Whether a person looks on; the launcher knows. */
public final class Terminal {

  private Terminal() {}

  public static boolean isStderr() {
    return Boolean.getBoolean("pairledger.terminal");
  }
}
