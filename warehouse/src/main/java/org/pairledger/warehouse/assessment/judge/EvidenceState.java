package org.pairledger.warehouse.assessment.judge;

/** Whether the ledgers that would prove a target were handed in. */
public enum EvidenceState {
  REPORTED("已报送"),
  NOT_REPORTED("缺证据"),
  PARTLY("部分报送"),
  NOT_DUE("未到报送期"),
  NOT_OWED("无报送义务");

  private final String words;

  EvidenceState(String words) {
    this.words = words;
  }

  /** Whether nothing at all was heard: then there is no value, not even nought. */
  public boolean isSilent(int evidenceRows) {
    return this == NOT_REPORTED || (this == NOT_DUE && evidenceRows == 0);
  }

  public String words() {
    return words;
  }
}
