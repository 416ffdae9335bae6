package org.pairledger.warehouse.assessment;

/** Whether a target is met, and when. */
enum Status {
  ON_TIME("按期完成"),
  LATE("逾期完成"),
  MISSED("未完成"),
  OPEN("进行中"),
  NOT_JUDGED("不计分");

  private final String words;

  Status(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
