package org.pairledger.warehouse.assessment.judge;

/** Whether a target is met, and when. */
public enum Status {
  ON_TIME("按期完成"),
  LATE("逾期完成"),
  MISSED("未完成"),
  OPEN("进行中"),
  NOT_JUDGED("不计分");

  private final String words;

  Status(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
