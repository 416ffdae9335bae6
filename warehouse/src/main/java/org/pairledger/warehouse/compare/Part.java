package org.pairledger.warehouse.compare;

/** What a score is made of, in the order in which the parts are changed one at a time. */
public enum Part {
  /** The ledgers, as they were read. */
  DATA("数据"),
  /** What the plans promise: items, targets, deadlines, obligations. */
  TARGET("任务"),
  /** Regimes, indicators and their parameters, the day up to which is counted, the program. */
  RULE("规则"),
  /** Who is paired with whom, peer groups, regions, and the units of the plans. */
  MEMBERSHIP("成员");

  private final String word;

  Part(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
