package org.pairledger.ingest.ledger.bind;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.dataset.HeaderWords;
import org.pairledger.ingest.cell.number.StatedUnit;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.column.Binding;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/**
 * A column of its own in which each row says the unit of its number: 元, 万元, 美元 of its amount, 亩 of
 * the area beside it, 箱 of its quantity of goods.
 */
public final class UnitColumn {

  private static final Set<String> OF_MONEY =
      Set.of("金额单位", "货币单位", "币种", "单位(元/万元)", "单位(元、万元)", "货币");
  private static final Set<String> OF_ANYTHING = Set.of("单位", "计量单位");
  private static final String QUANTITY = "数量";

  private final int column;
  private final boolean isAlone;
  private final int quantity;
  private final int beside;
  private boolean saidMoney;
  private @Nullable StatedUnit ofBlock;

  private UnitColumn(int column, boolean isAlone, int quantity, int beside) {
    this.column = column;
    this.isAlone = isAlone;
    this.quantity = quantity;
    this.beside = beside;
  }

  public static UnitColumn of(Binding binding) {
    OptionalInt alone =
        binding.others().stream()
            .filter(UnitColumn::isNamed)
            .mapToInt(ColumnHead::column)
            .findFirst();
    OptionalInt bound =
        binding.columns().stream()
            .filter(column -> isNamed(path(column)))
            .mapToInt(BoundColumn::column)
            .findFirst();
    int at = alone.orElse(bound.orElse(-1));
    int beside = at > 0 && isMeasured(binding, at - 1) ? at - 1 : -1;
    boolean isUsed = beside >= 0 || has(binding, FieldType.MONEY);
    boolean isOfMoney = binding.others().stream().anyMatch(head -> isOfMoney(head, at));
    int quantity = isOfMoney ? -1 : quantity(binding);
    return new UnitColumn(isUsed ? at : -1, isUsed && alone.isPresent(), quantity, beside);
  }

  private static boolean has(Binding binding, FieldType type) {
    return binding.columns().stream().anyMatch(bound -> bound.field().type() == type);
  }

  private static boolean isMeasured(Binding binding, int column) {
    return binding.columns().stream()
        .anyMatch(one -> one.column() == column && one.field().type() == FieldType.DECIMAL);
  }

  private static boolean isOfMoney(ColumnHead head, int column) {
    return head.column() == column && OF_MONEY.contains(last(head.path()));
  }

  /** The column that says how much of the goods there is; -1 where none does. */
  private static int quantity(Binding binding) {
    IntStream bound =
        binding.columns().stream()
            .filter(column -> last(path(column)).contains(QUANTITY))
            .mapToInt(BoundColumn::column);
    Stream<ColumnHead> others =
        binding.others().stream().filter(head -> last(head.path()).contains(QUANTITY));
    return IntStream.concat(bound, others.mapToInt(ColumnHead::column)).findFirst().orElse(-1);
  }

  /** Whether a column of this name says the unit of its row's number. */
  static boolean isNamed(ColumnHead head) {
    return isNamed(head.path());
  }

  private static boolean isNamed(List<String> path) {
    return OF_MONEY.contains(last(path)) || OF_ANYTHING.contains(last(path));
  }

  private static List<String> path(BoundColumn column) {
    return List.of(column.heading().split("/", -1));
  }

  private static String last(List<String> path) {
    return path.isEmpty() ? "" : HeaderWords.normal(path.get(path.size() - 1));
  }

  /** Whether it stands there for nothing else, so that the amounts need no other unit. */
  public boolean isAlone() {
    return isAlone;
  }

  public boolean isAt(int sheetColumn) {
    return isAlone && column == sheetColumn;
  }

  /** Whether it says the unit of the numbers in this column, which are no money. */
  boolean measures(int sheetColumn) {
    return column >= 0 && (sheetColumn == beside || sheetColumn == quantity);
  }

  /** Whether any row said a unit of money. */
  public boolean saidMoney() {
    return saidMoney;
  }

  /** A line among rows that is none: what unit of money it states is that of the rows below it. */
  public StatedUnit block(List<Cell> cells) {
    StatedUnit last = StatedUnit.NONE;
    for (Cell cell : cells) {
      String text = CellText.plain(cell.text());
      StatedUnit stated = text.contains("单位") ? StatedUnit.ofLine(text) : StatedUnit.NONE;
      if (stated.saysMoney()) {
        ofBlock = stated;
        saidMoney = true;
        last = stated;
      }
    }
    return last;
  }

  /**
   * What the row says of its amounts, or else the line above its block; null where nothing does.
   */
  @Nullable
  public StatedUnit ofAmounts(List<Cell> cells) {
    StatedUnit own = ofRow(cells);
    return own == null ? ofBlock : own;
  }

  private @Nullable StatedUnit ofRow(List<Cell> cells) {
    StatedUnit said = said(cells);
    if (said == null || !(said.saysMoney() || said.isOfThings())) {
      return null;
    }
    saidMoney |= said.saysMoney();
    return said.isForeign() || text(cells, quantity).isEmpty() ? said : null;
  }

  /** What the row says in its column of units; null where nothing is said. */
  @Nullable
  public StatedUnit said(List<Cell> cells) {
    String text = text(cells, column);
    return text.isEmpty() ? null : StatedUnit.ofList(text);
  }

  private static String text(List<Cell> cells, int column) {
    for (int i = 0; i < cells.size() && column >= 0; i++) {
      if (cells.get(i).column() == column) {
        String text = CellText.dense(cells.get(i).text());
        return CellText.isBlank(text) ? "" : text;
      }
    }
    return "";
  }
}
