package org.pairledger.ingest.cell.problem;

/** What a problem does to its row. */
public enum Severity {
  /** The row, or the file, is refused. */
  FATAL("fatal", "不予采用"),
  /** The row is taken; what is wrong stays empty or is as stated. */
  WARNING("warning", "提醒");

  private final String word;
  private final String label;

  Severity(String word, String label) {
    this.word = word;
    this.label = label;
  }

  /** As it stands in the problems table. */
  public String word() {
    return word;
  }

  /** As a clerk reads it. */
  public String label() {
    return label;
  }
}
