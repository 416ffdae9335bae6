package org.pairledger.ingest.ledger.column;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.number.StatedUnit;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;

/**
 * Amounts whose heading states no unit have that of the amount they add up to, row for row: 总投资（万元）
 * beside 市级资金 and 县级资金.
 */
final class SharedUnits {

  private static final int ROWS = 2;

  private SharedUnits() {}

  /** The columns, those that are parts of a stated whole with its unit. */
  static List<BoundColumn> of(List<BoundColumn> columns, List<Line> rows) {
    List<BoundColumn> money =
        columns.stream().filter(column -> column.field().type() == FieldType.MONEY).toList();
    List<BoundColumn> silent = money.stream().filter(column -> !states(column)).toList();
    Optional<BoundColumn> whole =
        money.stream()
            .filter(SharedUnits::states)
            .filter(one -> !silent.isEmpty() && addUp(one, silent, rows))
            .findFirst();
    if (whole.isEmpty()) {
      return columns;
    }
    List<BoundColumn> all = new ArrayList<>(columns);
    all.replaceAll(
        column -> silent.contains(column) ? column.inUnitOf(whole.get().heading()) : column);
    return all;
  }

  private static boolean states(BoundColumn column) {
    return StatedUnit.ofHeading(column.heading()).saysMoney();
  }

  /** Whether each row that has numbers says so, and more than one does. */
  private static boolean addUp(BoundColumn whole, List<BoundColumn> parts, List<Line> rows) {
    int agreed = 0;
    for (Line row : rows) {
      BigDecimal sum = number(row, whole.column());
      BigDecimal told = BigDecimal.ZERO;
      int filled = 0;
      for (BoundColumn part : parts) {
        BigDecimal number = number(row, part.column());
        filled += number == null ? 0 : 1;
        told = number == null ? told : told.add(number);
      }
      if (sum != null && sum.signum() != 0 && filled > 0) {
        if (sum.compareTo(told) != 0) {
          return false;
        }
        agreed++;
      }
    }
    return agreed >= ROWS;
  }

  private static @Nullable BigDecimal number(Line row, int column) {
    for (Cell cell : row.cells()) {
      String text = CellText.dense(cell.text()).replace(",", "");
      if (cell.column() == column && text.matches("-?\\d{1,15}(?:\\.\\d{1,6})?")) {
        return new BigDecimal(text);
      }
    }
    return null;
  }
}
