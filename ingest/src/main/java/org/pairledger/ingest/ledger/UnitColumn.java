package org.pairledger.ingest.ledger;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.dataset.HeaderWords;
import org.pairledger.ingest.cell.CellText;
import org.pairledger.ingest.cell.StatedUnit;
import org.pairledger.ingest.sheet.Cell;
import org.pairledger.ingest.sheet.table.ColumnHead;

/** A column of its own in which each row says the unit of its amount: 元, 万元, 美元. */
final class UnitColumn {

  private static final Set<String> HEADINGS =
      Set.of("单位", "金额单位", "货币单位", "计量单位", "币种", "单位(元/万元)", "单位(元、万元)", "货币");

  private final int column;
  private final boolean isAlone;

  private UnitColumn(int column, boolean isAlone) {
    this.column = column;
    this.isAlone = isAlone;
  }

  static UnitColumn of(Binding binding) {
    boolean hasMoney =
        binding.columns().stream().anyMatch(bound -> bound.field().type() == FieldType.MONEY);
    OptionalInt alone =
        binding.others().stream()
            .filter(head -> HEADINGS.contains(last(head.path())))
            .mapToInt(ColumnHead::column)
            .findFirst();
    OptionalInt bound =
        binding.columns().stream()
            .filter(column -> HEADINGS.contains(last(List.of(column.heading().split("/", -1)))))
            .mapToInt(BoundColumn::column)
            .findFirst();
    int at = hasMoney ? alone.orElse(bound.orElse(-1)) : -1;
    return new UnitColumn(at, at >= 0 && alone.isPresent());
  }

  /** Whether a column of this name says the unit of its row's amount. */
  static boolean isNamed(ColumnHead head) {
    return HEADINGS.contains(last(head.path()));
  }

  private static String last(List<String> path) {
    return path.isEmpty() ? "" : HeaderWords.normal(path.get(path.size() - 1));
  }

  /** Whether it stands there for nothing else, so that the amounts need no other unit. */
  boolean isAlone() {
    return isAlone;
  }

  boolean isAt(int sheetColumn) {
    return isAlone && column == sheetColumn;
  }

  /** What the row says; null where it says nothing of money. */
  @Nullable StatedUnit said(List<Cell> cells) {
    if (column < 0) {
      return null;
    }
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).column() == column) {
        StatedUnit said = StatedUnit.ofList(CellText.dense(cells.get(i).text()));
        return said.saysMoney() ? said : null;
      }
    }
    return null;
  }
}
