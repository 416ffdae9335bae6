package org.pairledger.warehouse.assessment;

/** Whether the ledgers that would prove a target were handed in. */
enum EvidenceState {
  REPORTED("已报送"),
  NOT_REPORTED("缺证据"),
  PARTLY("部分报送"),
  NOT_OWED("无报送义务");

  private final String words;

  EvidenceState(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
