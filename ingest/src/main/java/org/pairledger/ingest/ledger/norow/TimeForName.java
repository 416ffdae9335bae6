package org.pairledger.ingest.ledger.norow;

import java.util.List;
import java.util.regex.Pattern;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.sheet.content.Cell;

/** A month or a year where rows have a name: the line may be the sum of that time. */
final class TimeForName {

  private static final Pattern TIME =
      Pattern.compile(
          "(?:\\d{4}年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?|(?:\\d{4}年)?第?[一二三四1-4]季度|[上下]半年|[本上全当](?:月|季|年)度?|\\d{4}年度?");

  /** What such words end with; most names end with something else. */
  private static final String ENDINGS = "月份季度年";

  private TimeForName() {}

  /** Whether one stands in a column of names. */
  static boolean in(List<Cell> cells, BoundColumns columns) {
    for (Cell cell : cells) {
      int index = columns.at(cell.column());
      boolean isName =
          index >= 0
              && (columns.field(index).type() == FieldType.PARTY
                  || columns.field(index).type() == FieldType.PERSON_NAME
                  || columns.field(index).type() == FieldType.TEXT);
      if (isName && isTime(CellText.dense(cell.text()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTime(String dense) {
    return !dense.isEmpty()
        && ENDINGS.indexOf(dense.charAt(dense.length() - 1)) >= 0
        && TIME.matcher(dense).matches();
  }
}
