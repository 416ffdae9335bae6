package org.pairledger.ingest.ledger.account;

/** What became of a line of a sheet; of the parts of one line the first in this order stands. */
public enum LineFate {
  /** Taken as a row. */
  FACT("采用"),
  /** A row that was not taken; its problem says why. */
  REFUSED("未采用"),
  /** A row of another pairing, whose figures have it. */
  ELSEWHERE("归其他结对"),
  /** A printed total, held against the rows. */
  TOTAL("合计"),
  /** Carried from page to page or year to year, or what a total is made of: no sum of rows. */
  CARRIED("结转及分项"),
  /** A row that says nothing in any column of its ledger. */
  EMPTY_ROW("无内容"),
  /** 本月无: there is nothing to report. */
  NIL("零报告"),
  GROUP("分组标题"),
  NOTE("附注落款"),
  HEADING("表头"),
  TITLE("标题"),
  /** A line of a table that is no known ledger. */
  UNCLAIMED("未识别的表"),
  BLANK("空行");

  private final String label;

  LineFate(String label) {
    this.label = label;
  }

  /** As a receipt says it. */
  public String label() {
    return label;
  }

  /** Whether a receipt repeats what the line says: it is neither counted nor told elsewhere. */
  boolean isQuoted() {
    return this == GROUP || this == NOTE || this == TITLE || this == CARRIED || this == NIL;
  }
}
