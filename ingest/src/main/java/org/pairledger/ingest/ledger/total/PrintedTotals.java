package org.pairledger.ingest.ledger.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.number.CountCell;
import org.pairledger.ingest.cell.number.Money;
import org.pairledger.ingest.cell.number.MoneyCell;
import org.pairledger.ingest.cell.number.NumberCell;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.ledger.place.TablePlace;
import org.pairledger.ingest.ledger.row.RowDraft;
import org.pairledger.ingest.ledger.tell.ControlTotal;
import org.pairledger.ingest.ledger.tell.LedgerSink;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Cell;

/** The totals a table prints and the sums of its rows; tells where they differ. */
public final class PrintedTotals {

  private static final Pattern COUNT =
      Pattern.compile("(?:共计|合计|总计|共)?:?(\\d+)(?:人|名|人次|条|笔|个|家)?");

  private final BoundColumns columns;
  private final ControlTotals totals;
  private final UnitSlips[] slips;
  private final TableFigures figures;
  private final boolean isOfPersons;
  private final Breakdown breakdown = new Breakdown();
  private final TablePlace table;
  private final String dataset;
  private final TableProblems problems;
  private final LedgerSink sink;

  public PrintedTotals(
      BoundColumns columns,
      TablePlace table,
      String dataset,
      TableProblems problems,
      LedgerSink sink) {
    this.columns = columns;
    this.totals = new ControlTotals(columns.sums());
    this.slips = new UnitSlips[columns.sums()];
    this.figures = new TableFigures(columns.sums());
    this.isOfPersons = columns.have(FieldType.PERSON_NAME);
    this.table = table;
    this.dataset = dataset;
    this.problems = problems;
    this.sink = sink;
  }

  public void addRow(RowDraft draft, int row) {
    breakdown.ended();
    totals.addRow(draft);
    figures.add(draft, row);
    for (int i = 0; i < columns.size(); i++) {
      int addend = columns.addend(i);
      if (addend >= 0 && columns.field(i).type() == FieldType.MONEY && draft.hasAddend(addend)) {
        slip(addend).add(draft.addend(addend), row);
      }
    }
  }

  private UnitSlips slip(int addend) {
    if (slips[addend] == null) {
      slips[addend] = new UnitSlips();
    }
    return slips[addend];
  }

  /**
   * A line of totals, kept for the comparison at the end.
   *
   * @return false when it is no total of rows but carried over, or a part of a total
   */
  public boolean derived(int row, List<Cell> cells) {
    if (breakdown.holds(cells)) {
      return false;
    }
    String label = "";
    @Nullable Long[] stated = new @Nullable Long[columns.sums() + 1];
    for (Cell cell : cells) {
      int index = columns.at(cell.column());
      if (index >= 0) {
        formula(row, index, cell);
      }
      if (label.isEmpty() && cell.text().indexOf('计') >= 0) {
        label = CellText.dense(cell.text());
      } else if (index >= 0 && columns.addend(index) >= 0) {
        stated[columns.addend(index)] = stated(index, cell);
      } else if (index >= 0 && columns.field(index).type() == FieldType.PERSON_NAME) {
        stated[columns.sums()] = count(cell.text());
      }
    }
    if (stated[columns.sums()] == null && isOfPersons) {
      stated[columns.sums()] = count(label);
    }
    totals.print(row, label.isEmpty() ? "合计" : label, stated);
    return true;
  }

  /** Whether the word for a total stands before the figure of a column that is summed. */
  public boolean isWordOfAmount(List<Cell> cells) {
    return cells.stream()
        .filter(cell -> cell.text().indexOf('计') >= 0)
        .allMatch(
            cell -> {
              int index = columns.at(cell.column());
              return index >= 0 && columns.addend(index) >= 0 && stated(index, cell) != null;
            });
  }

  /**
   * Whether the figures of a line are the sums of all rows so far, or of those since the last
   * total.
   */
  public boolean isSumOfRows(List<Cell> cells) {
    boolean all = true;
    boolean since = true;
    boolean says = false;
    for (Cell cell : cells) {
      int index = columns.at(cell.column());
      int addend = index < 0 ? -1 : columns.addend(index);
      Long stated = addend < 0 ? null : stated(index, cell);
      if (stated != null) {
        says |= stated != 0;
        all &= stated == totals.sum(addend);
        since &= stated == totals.sinceLast(addend);
      }
    }
    return says && (all || since);
  }

  /**
   * Takes the figures of a line from what is left of each sum.
   *
   * @return false, and nothing is taken, where it has none or more than is left
   */
  public boolean takes(List<Cell> cells, long[] left) {
    long[] rest = left.clone();
    boolean says = false;
    for (Cell cell : cells) {
      int index = columns.at(cell.column());
      int addend = index < 0 ? -1 : columns.addend(index);
      Long stated = addend < 0 ? null : stated(index, cell);
      if (stated != null) {
        says |= stated != 0;
        rest[addend] -= stated;
        if (stated < 0 || rest[addend] < 0) {
          return false;
        }
      }
    }
    System.arraycopy(rest, 0, left, 0, says ? rest.length : 0);
    return says;
  }

  /** Whether an amount is the sum of a column of amounts. */
  public boolean isASum(BigDecimal yuan) {
    for (int i = 0; i < columns.size(); i++) {
      boolean isMoney = columns.field(i).type() == FieldType.MONEY;
      if (isMoney && BigDecimal.valueOf(totals.sum(columns.addend(i)), 2).compareTo(yuan) == 0) {
        return true;
      }
    }
    return false;
  }

  /** A total without a result confirms nothing, and one that has grown old is told. */
  private void formula(int row, int index, Cell cell) {
    DatasetField field = columns.field(index);
    if (cell.kind() == Cell.Kind.UNCOMPUTED) {
      problems.ofCell(
          ProblemRule.FORMULA_UNCOMPUTED,
          row,
          cell.column(),
          field,
          new TableProblems.Saying("", ""));
    } else if (FormulaWords.isStale(cell)) {
      problems.ofCell(
          ProblemRule.FORMULA_STALE,
          row,
          cell.column(),
          field,
          new TableProblems.Saying("", FormulaWords.of(cell, field)));
    }
  }

  private @Nullable Long stated(int index, Cell cell) {
    if (cell.kind() == Cell.Kind.UNCOMPUTED) {
      return null;
    }
    if (columns.field(index).type() == FieldType.MONEY) {
      Money money = MoneyCell.parse(cell, columns.unit(index).money()).value();
      return money == null ? null : ControlTotals.hundredths(money.yuan());
    }
    DatasetField field = columns.field(index);
    if (field.type() == FieldType.INTEGER) {
      Integer count = CountCell.parse(cell, field.label(), columns.unit(index).power()).value();
      return count == null ? null : count * 100L;
    }
    String heading = columns.unit(index).stated().count();
    if (!NumberCell.isSummable(field.unit(), heading)) {
      return null;
    }
    BigDecimal number = NumberCell.parse(cell, field.unit(), heading).value();
    return number == null ? null : ControlTotals.hundredths(number);
  }

  private static @Nullable Long count(String text) {
    Matcher matcher = COUNT.matcher(CellText.dense(text));
    return matcher.matches() ? Long.parseLong(matcher.group(1)) * 100 : null;
  }

  /** A note under the table that says how many rows there are. */
  public void note(int row, String text) {
    Matcher said = FooterCounts.of(text);
    if (said.find()) {
      @Nullable Long[] stated = new @Nullable Long[columns.sums() + 1];
      stated[columns.sums()] = Long.parseLong(said.group(1)) * 100;
      totals.print(row, said.group(), stated);
    }
  }

  /** The table has ended: its totals are held against its rows. */
  public void close() {
    totals.compared().forEach(this::compare);
    if (figures.size() > 0) {
      new CellsThatExplain(columns, figures, totals.spanned(), problems).tell();
    }
    for (int i = 0; i < columns.size(); i++) {
      if (columns.addend(i) >= 0 && slips[columns.addend(i)] != null) {
        suspect(columns.bound(i), slips[columns.addend(i)]);
      }
    }
  }

  private void compare(ControlTotals.Compared total) {
    BoundColumn column = total.column() == columns.sums() ? null : columns.ofAddend(total.column());
    ControlTotal control =
        new ControlTotal(
            table.sheet(),
            total.row(),
            column == null ? ControlTotal.ROW_COUNT : column.field().name(),
            dataset,
            total.label(),
            BigDecimal.valueOf(total.stated(), 2),
            total.summed() == null ? null : BigDecimal.valueOf(total.summed(), 2));
    sink.total(control);
    if (control.difference() != null && control.difference().signum() != 0) {
      differs(control, column);
    }
  }

  private void differs(ControlTotal total, @Nullable BoundColumn column) {
    if (column == null) {
      String rows = String.valueOf(total.summed() == null ? 0 : total.summed().intValue());
      problems.ofCell(
          ProblemRule.HEAD_COUNT_DIFFERS,
          total.row(),
          -1,
          null,
          new TableProblems.Saying(TotalWords.plain(total.stated()), rows));
      return;
    }
    problems.ofTotal(
        total.row(),
        column,
        new TableProblems.Saying(
            total.label(), TotalWords.of(total, column.field()) + figures.limit()));
    if (TotalWords.isTenThousandfold(total)) {
      slip(column, total.row(), TotalWords.plain(total.stated()), "与逐行相加相差一万倍");
    }
  }

  private void suspect(BoundColumn column, UnitSlips found) {
    for (UnitSlips.Suspect suspect : found.suspects()) {
      String usual = TotalWords.plain(BigDecimal.valueOf(suspect.usual(), 2));
      String amount = TotalWords.plain(BigDecimal.valueOf(suspect.hundredths(), 2)) + "元";
      slip(column, suspect.row(), amount, "同列金额多在 " + usual + " 元上下");
    }
  }

  private void slip(BoundColumn column, int row, String found, String detail) {
    problems.ofCell(
        ProblemRule.UNIT_SLIP_SUSPECTED,
        row,
        column.column(),
        column.field(),
        new TableProblems.Saying(found, detail));
  }
}
