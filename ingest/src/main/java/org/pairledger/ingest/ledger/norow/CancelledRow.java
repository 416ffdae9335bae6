package org.pairledger.ingest.ledger.norow;

import java.util.List;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.sheet.content.Cell;

/** The words by which a clerk takes a row back without deleting it. */
final class CancelledRow {

  private static final String BY = "[(【\\[]?(?:(?:此|本|该)(?:行|条|笔|项|人|次)(?:数据|记录|已)?)?(?:已|现)?";
  private static final Pattern VOID =
      Pattern.compile(BY + "(?:作废|废止|作废处理|此条无效|无效)[)】\\]]?(?:[,，。;；!！(（].*)?");
  private static final Pattern CANCELLED =
      Pattern.compile(BY + "(?:取消|撤销|注销|删除|剔除|不计入?|不予统计)[)】\\]]?(?:[,，。;；!！(（].*)?");

  /** Behind a name: 丁公司（作废）. */
  private static final Pattern VOID_BEHIND =
      Pattern.compile(".+[(【\\[](?:已|此[条行笔])?(?:作废|废止|无效|取消|撤销|未召开|未举办|未举行)[)】\\]]");

  private CancelledRow() {}

  /**
   * The cell that takes the row back, by index; -1 if none does.
   *
   * @param columns a word such as 取消 may be a value where a ledger has a column for it
   */
  static int at(List<Cell> cells, BoundColumns columns) {
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i).text();
      if (text.length() < 2 || !mayTakeBack(text)) {
        continue;
      }
      String dense = CellText.dense(text);
      int column = columns.at(cells.get(i).column());
      boolean remark = column < 0 || columns.isNote(column);
      if (VOID.matcher(dense).matches()
          || VOID_BEHIND.matcher(dense).matches()
          || (remark && CANCELLED.matcher(dense).matches())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean mayTakeBack(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '废', '消', '销', '删', '剔', '计', '效', '未' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
