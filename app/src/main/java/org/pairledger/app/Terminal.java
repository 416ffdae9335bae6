package org.pairledger.app;

/** Whether a person looks on; the launcher knows. */
final class Terminal {

  private Terminal() {}

  static boolean isStderr() {
    return Boolean.getBoolean("pairledger.terminal");
  }
}
