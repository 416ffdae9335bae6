package org.pairledger.ingest.ledger.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.number.CountCell;
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
 * Columns of no field that print what the amounts, or the counts, of their row come to: 现金, 折价, 合计.
 * Where most rows agree with it, one that does not is wrong somewhere.
 */
public final class RowTotals {

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:.*/)?(?:款物|捐赠|资金|金额)*(?:合计|总计|小计|共计|总额|总数)(?:金额|数)?(?:\\(.*\\))?"
              + "|(?:.*/)?(?:捐[赠款])?金额(?:\\([^()]*\\))?");
  private static final List<FieldType> SUMMED = List.of(FieldType.MONEY, FieldType.INTEGER);

  private final BoundColumns columns;
  private final List<Total> totals = new ArrayList<>();

  /** A column of totals, the columns it may be the sum of, and the rows that differ from it. */
  private static final class Total {

    private final ColumnHead head;
    private final FieldType type;
    private final MoneyUnit unit;
    private final List<Integer> parts;
    private final List<Odd> odd = new ArrayList<>();
    private int agreeing;
    private int single;

    Total(ColumnHead head, FieldType type, MoneyUnit unit, List<Integer> parts) {
      this.head = head;
      this.type = type;
      this.unit = unit;
      this.parts = parts;
    }
  }

  private record Odd(int row, String said) {}

  public RowTotals(BoundColumns columns, List<ColumnHead> others) {
    this.columns = columns;
    for (ColumnHead head : others) {
      if (HEADING.matcher(CellText.dense(head.text())).matches()) {
        SUMMED.forEach(type -> add(head, type));
      }
    }
  }

  private void add(ColumnHead head, FieldType type) {
    List<Integer> parts =
        IntStream.range(0, columns.size())
            .filter(i -> columns.field(i).type() == type && columns.field(i).summed())
            .boxed()
            .toList();
    if (parts.size() > 1) {
      MoneyUnit above = columns.unit(parts.get(0)).money();
      totals.add(new Total(head, type, MoneyUnit.ofHeading(head.text()).orElse(above), parts));
    }
  }

  /** A row that was read. */
  public void see(int row, List<Cell> cells, RowDraft draft) {
    for (Total total : totals) {
      for (Cell cell : cells) {
        if (cell.column() == total.head.column() && draft.rejected() == 0) {
          see(total, row, cell, draft);
        }
      }
    }
  }

  private void see(Total total, int row, Cell cell, RowDraft draft) {
    Long stated = stated(total, cell);
    List<Integer> said =
        total.parts.stream().filter(part -> draft.hasAddend(columns.addend(part))).toList();
    if (stated == null || said.isEmpty()) {
      return;
    }
    long sum = said.stream().mapToLong(part -> draft.addend(columns.addend(part))).sum();
    if (sum != stated) {
      total.odd.add(new Odd(row, cell.text().strip()));
    } else if (said.size() > 1) {
      total.agreeing++;
    } else if (sum != 0) {
      total.single++;
    }
  }

  private static @Nullable Long stated(Total total, Cell cell) {
    if (total.type == FieldType.MONEY) {
      Money money = MoneyCell.parse(cell, total.unit).value();
      return money == null ? null : ControlTotals.hundredths(money.yuan());
    }
    Integer count = CountCell.parse(cell, "").value();
    return count == null ? null : ControlTotals.hundredths(BigDecimal.valueOf(count));
  }

  /** The table has ended. */
  public void close(TableProblems problems) {
    totals.stream()
        .filter(RowTotals::isTheSum)
        .forEach(total -> total.odd.forEach(odd -> tell(total, odd, problems)));
  }

  /** What most rows keep, one of them at least of several amounts, or two where one fills it. */
  private static boolean isTheSum(Total total) {
    int all = total.agreeing + total.single;
    return (total.agreeing > 0 || total.single > 1) && all >= total.odd.size();
  }

  private static void tell(Total total, Odd odd, TableProblems problems) {
    problems.ofCell(
        ProblemRule.ROW_ADDS_UP_OTHERWISE,
        odd.row(),
        total.head.column(),
        null,
        new TableProblems.Saying(odd.said(), String.valueOf(total.agreeing + total.single)));
  }
}
