package org.pairledger.ingest.ledger.norow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/**
 * An amount of delimited text that was not quoted and is cut at its comma: 1 under its heading and
 * 200 in a column that has none.
 */
final class SplitThousands {

  private static final Pattern BEGINNING = Pattern.compile("[-¥￥]?\\d{1,3}");
  private static final Pattern REST = Pattern.compile("\\d{3}(?:\\.\\d{1,2})?元?");

  private final BoundColumns columns;
  private final Set<Integer> named = new HashSet<>();

  SplitThousands(BoundColumns columns, List<ColumnHead> others) {
    this.columns = columns;
    for (ColumnHead head : others) {
      if (!head.text().replace("/", "").isBlank()) {
        named.add(head.column());
      }
    }
  }

  boolean isIn(List<Cell> cells) {
    for (int i = 0; i + 1 < cells.size(); i++) {
      int next = cells.get(i + 1).column();
      if (next == cells.get(i).column() + 1
          && mayHoldRest(next, cells.get(i + 1))
          && isSummed(cells.get(i).column())
          && BEGINNING.matcher(text(cells.get(i))).matches()
          && REST.matcher(text(cells.get(i + 1))).matches()) {
        return true;
      }
    }
    return false;
  }

  /** No column, or one of remarks in which an amount stands that nobody remarked. */
  private boolean mayHoldRest(int column, Cell cell) {
    int index = columns.at(column);
    return index < 0
        ? !named.contains(column)
        : columns.isNote(index) && cell.text().indexOf('.') > 0;
  }

  private boolean isSummed(int column) {
    int index = columns.at(column);
    return index >= 0 && columns.addend(index) >= 0;
  }

  private static String text(Cell cell) {
    return CellText.dense(cell.text());
  }
}
