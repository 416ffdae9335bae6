package org.pairledger.ingest.ledger.total;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.number.Money;
import org.pairledger.ingest.cell.number.MoneyCell;
import org.pairledger.ingest.cell.number.MoneyUnit;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.row.RowDraft;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/**
 * A column of prices that no field takes: where most amounts are its number times it, one that is
 * not is wrong somewhere in its row.
 */
public final class RowPrices {

  private static final Pattern PRICE =
      Pattern.compile("(?:.*/)?(?:平均|采购|销售|产品)?(?:单价|价格)(?:\\(.*\\))?");

  private final BoundColumns columns;
  private final List<Odd> odd = new ArrayList<>();
  private @Nullable ColumnHead price;
  private int units = -1;
  private int amount = -1;
  private int agreeing;

  private record Odd(int row, String said) {}

  public RowPrices(BoundColumns columns, List<ColumnHead> others) {
    this.columns = columns;
    for (ColumnHead head : others) {
      price = PRICE.matcher(CellText.dense(head.text())).matches() ? head : price;
    }
    for (int i = 0; i < columns.size(); i++) {
      DatasetField field = columns.field(i);
      units = field.type() == FieldType.DECIMAL && field.label().endsWith("数量") ? i : units;
      amount = field.type() == FieldType.MONEY && field.required() ? i : amount;
    }
  }

  /** A row that was read. */
  public void see(int row, List<Cell> cells, RowDraft draft) {
    ColumnHead at = price;
    if (at == null || units < 0 || amount < 0) {
      return;
    }
    for (Cell cell : cells) {
      if (cell.column() == at.column()) {
        see(row, price(at, cell), cells, draft);
      }
    }
  }

  private static @Nullable Money price(ColumnHead head, Cell cell) {
    MoneyUnit unit = MoneyUnit.ofHeading(head.text()).orElse(MoneyUnit.YUAN);
    return MoneyCell.parse(cell, unit).value();
  }

  private void see(int row, @Nullable Money each, List<Cell> cells, RowDraft draft) {
    int number = columns.addend(units);
    int sum = columns.addend(amount);
    boolean isSaid = draft.hasAddend(number) && draft.hasAddend(sum) && draft.addend(number) != 100;
    if (each == null || !isSaid) {
      return;
    }
    double count = draft.addend(number) / 100.0;
    double fen = ControlTotals.hundredths(each.yuan());
    if (Math.abs(count * fen - draft.addend(sum)) <= count / 2 + 1) {
      agreeing++;
    } else {
      cells.stream()
          .filter(cell -> cell.column() == columns.column(amount))
          .forEach(cell -> odd.add(new Odd(row, cell.text().strip())));
    }
  }

  /** The table has ended. */
  public void close(TableProblems problems) {
    if (agreeing > 0 && agreeing >= odd.size()) {
      String others = String.valueOf(agreeing);
      odd.forEach(
          one ->
              problems.ofCell(
                  ProblemRule.ROW_ADDS_UP_OTHERWISE,
                  one.row(),
                  columns.column(amount),
                  columns.field(amount),
                  new TableProblems.Saying(one.said(), others)));
    }
  }
}
