package org.pairledger.ingest.ledger.account;

/** What became of a cell of a sheet in which something stands. */
public enum CellFate {
  /** Read into a field of a row that was taken. */
  VALUE("取值", Use.USED),
  UNIT("计量单位", Use.USED),
  /** Says which pairing its row is of. */
  PAIRING("结对县（区）", Use.USED),
  /** Of a printed total that was held against the rows. */
  TOTAL("核对合计", Use.USED),
  HEADING("表头", Use.USED),
  /** A title, a unit, a period or another line above a table. */
  TITLE("标题说明", Use.USED),
  /** Of a column that its contract reads for control only. */
  REMARK("只作核对的列", Use.EXCLUDED),
  /** Of a row that was taken without it; its problem says why. */
  UNREAD("未能读出", Use.EXCLUDED),
  /** Struck through, or written so that nobody sees it. */
  LEFT("划去或看不见", Use.EXCLUDED),
  /** A program's word for nothing. */
  NOTHING("程序留下的空值", Use.EXCLUDED),
  COVERED("合并单元格之下", Use.EXCLUDED),
  /** Of a column that any ledger may have beside its own: numbers of rows, remarks, sums so far. */
  IDLE("序号、备注、累计列", Use.EXCLUDED),
  REFUSED("未采用的行", Use.EXCLUDED),
  CARRIED("结转及分项", Use.EXCLUDED),
  EMPTY_ROW("无内容的行", Use.EXCLUDED),
  NIL("零报告", Use.EXCLUDED),
  GROUP("分组标题", Use.EXCLUDED),
  NOTE("附注落款", Use.EXCLUDED),
  OTHER_COLUMN("无对应项目的列", Use.UNUSED),
  OUTSIDE("表格之外", Use.UNUSED),
  UNCLAIMED("未识别的表", Use.UNUSED),
  UNCLAIMED_SHEET("未识别的工作表", Use.UNUSED);

  /** Whether it says something that was taken, is left for a reason, or is left. */
  public enum Use {
    USED("已用"),
    EXCLUDED("不计"),
    UNUSED("未用");

    private final String label;

    Use(String label) {
      this.label = label;
    }

    /** As a receipt says it. */
    public String label() {
      return label;
    }
  }

  private final String label;
  private final Use use;

  CellFate(String label, Use use) {
    this.label = label;
    this.use = use;
  }

  /** As a receipt says it. */
  public String label() {
    return label;
  }

  public Use use() {
    return use;
  }

  /** What becomes of the cells of a line that is no row, or of a row that was not taken. */
  public static CellFate of(LineFate line) {
    return switch (line) {
      case FACT, ELSEWHERE -> VALUE;
      case REFUSED -> REFUSED;
      case TOTAL -> TOTAL;
      case CARRIED -> CARRIED;
      case EMPTY_ROW, BLANK -> EMPTY_ROW;
      case NIL -> NIL;
      case GROUP -> GROUP;
      case NOTE -> NOTE;
      case HEADING -> HEADING;
      case TITLE -> TITLE;
      case UNCLAIMED -> UNCLAIMED;
    };
  }
}
