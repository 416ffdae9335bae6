package org.pairledger.contract;

/** Hears how far a long piece of work has come; the rooms tell it, the command line shows it. */
public interface Progress {

  /** Hears nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void stage(String name, long total) {}

        @Override
        public void done(long done, String detail) {}
      };

  /**
   * A stage begins.
   *
   * @param total units of work, or 0 when unknown
   */
  void stage(String name, long total);

  /** So many units of the current stage are done. */
  void done(long done, String detail);
}
