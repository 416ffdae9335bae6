package org.pairledger.warehouse.assessment.judge;

/** Why something is shown and earns no points. */
public enum NotScoredReason {
  NO_TARGET("无目标值，只监测"),
  ASPIRATIONAL("争取性目标，不计分"),
  AGREEMENT("按协议执行，无数值，不计分"),
  MONITORED("监测指标，不计分"),
  BODY_ONLY("仅见于正文，不计分"),
  NO_SCORED_TARGET("无计分任务"),
  NO_SUCH_ITEM("本计划无此事项"),
  NO_PRIOR_YEAR("无上年基数"),
  NO_PEERS("组内无可比结对"),
  NO_WEIGHT("类别未列权重"),
  BESIDE_WEIGHTS("加减分项，不占权重");

  private final String words;

  NotScoredReason(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
