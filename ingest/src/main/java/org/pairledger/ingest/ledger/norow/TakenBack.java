package org.pairledger.ingest.ledger.norow;

import java.util.List;
import java.util.regex.Pattern;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.row.RowDraft;
import org.pairledger.ingest.sheet.content.Cell;

/** Words by which a row takes back or corrects another one, though its amount says the contrary. */
final class TakenBack {

  private static final Pattern FIRST =
      Pattern.compile("[(（【]?(?:减[:：]|减去|扣除|扣减|冲减|冲销|冲回|红冲|退款|退回|退还|已退|更正|订正|勘误).*");

  /** What such words begin with; most cells begin with something else. */
  private static final String BEGINNINGS = "(（【减扣冲红退已更订勘";

  private TakenBack() {}

  /** The column in which a row says so; -1 if it does not, or is told as a negative amount. */
  static int at(List<Cell> cells, BoundColumns columns, RowDraft draft) {
    boolean adds = false;
    for (int i = 0; i < columns.size(); i++) {
      boolean isMoney = columns.field(i).type() == FieldType.MONEY;
      int addend = columns.addend(i);
      adds |= isMoney && addend >= 0 && draft.hasAddend(addend) && draft.addend(addend) > 0;
    }
    return adds ? at(cells, columns) : -1;
  }

  private static int at(List<Cell> cells, BoundColumns columns) {
    for (Cell cell : cells) {
      int index = columns.at(cell.column());
      boolean isCode = index >= 0 && columns.field(index).type() == FieldType.CODE;
      if (!isCode && isSaid(CellText.dense(cell.text()))) {
        return cell.column();
      }
    }
    return -1;
  }

  private static boolean isSaid(String dense) {
    return !dense.isEmpty()
        && BEGINNINGS.indexOf(dense.charAt(0)) >= 0
        && FIRST.matcher(dense).matches();
  }
}
