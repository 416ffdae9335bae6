package org.pairledger.ingest.ledger.norow;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.ledger.account.LineFate;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.place.TablePlace;
import org.pairledger.ingest.ledger.row.RowDraft;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.ledger.total.PrintedTotals;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/** Decides of a line among rows, before any cell is read, whether it is a row to be taken. */
public final class RowGate {

  /** A sheet that explains how to fill in the others. */
  private static final Pattern EXPLAINS = Pattern.compile(".*(?:说明|示例|样例|范例|样表|示范|填写指南|填报要求).*");

  /** What stands in front of a row that only shows how to fill in the others. */
  private static final Pattern EXAMPLE =
      Pattern.compile("[(（\\[【<]?(?:填[写报])?(?:示?例|样[例表]|范例|示范|例如|样本|举例)(?:行|数据)?[:：]?[)）\\]】>]?");

  /** In front of a name: （例）甲公司. */
  private static final Pattern EXAMPLE_NAME =
      Pattern.compile("[(（\\[【]\\s*(?:示?例|样例|范例|示范|举例)\\s*[)）\\]】].+");

  private static final int BITS = 64;

  private final BoundColumns columns;
  private final PrintedTotals totals;
  private final TableProblems problems;
  private final boolean isExample;
  private final int width;
  private final long remarks;
  private final PartsOfRow parts;
  private final SplitThousands split;
  private final SumsBelow sums;
  private long always = -1L;
  private int rows;
  private int number = -1;
  private boolean hasToldExample;

  /** The gate of a table. */
  public RowGate(
      BoundColumns columns,
      PrintedTotals totals,
      TableProblems problems,
      TablePlace place,
      List<ColumnHead> others) {
    this.split = new SplitThousands(columns, others);
    this.columns = columns;
    this.totals = totals;
    this.problems = problems;
    this.isExample = EXPLAINS.matcher(place.name()).matches();
    this.width = place.headerCells();
    long notes = 0;
    for (int i = 0; i < columns.size(); i++) {
      notes |= columns.isNote(i) && columns.column(i) < BITS ? 1L << columns.column(i) : 0;
    }
    this.remarks = notes;
    this.parts = new PartsOfRow(totals, columns.sums());
    this.sums =
        new SumsBelow(columns.sums(), row -> problems.ofRow(ProblemRule.ROW_MAY_BE_TOTAL, row, ""));
  }

  /** What becomes of the line; null where it has to be read. */
  @Nullable
  public LineFate fate(int row, List<Cell> cells) {
    if (NilWords.isNil(cells)) {
      return LineFate.NIL;
    }
    if (isExample) {
      example(row);
      return LineFate.REFUSED;
    }
    int last = cells.size() - 1;
    if (width > 0 && split.isIn(cells)) {
      problems.ofRow(ProblemRule.MORE_CELLS_THAN_HEADINGS, row, "数字在千分位逗号处断开的迹象");
      return LineFate.REFUSED;
    }
    if (width > 0 && cells.get(last).column() >= width) {
      String detail = (cells.get(last).column() + 1) + " 格，表头 " + width + " 格";
      problems.ofRow(ProblemRule.MORE_CELLS_THAN_HEADINGS, row, detail);
      return LineFate.REFUSED;
    }
    int shown = example(cells);
    int cancelled = shown >= 0 ? shown : CancelledRow.at(cells, columns);
    if (cancelled >= 0) {
      Cell by = cells.get(cancelled);
      TableProblems.Saying said = new TableProblems.Saying(by.text().strip(), "");
      problems.ofWords(ProblemRule.ROW_CANCELLED, row, by.column(), said);
      return LineFate.REFUSED;
    }
    LineFate below = ofRows(cells);
    return below == null ? total(row, cells) : below;
  }

  /** What a line is that lacks what rows have and speaks of them; null where it does not. */
  private @Nullable LineFate ofRows(List<Cell> cells) {
    boolean lacks = rows > 0 && (always & ~mask(cells)) != 0;
    if (isNextNumber(cells)) {
      return null;
    }
    LineFate said = NoRowWords.of(cells);
    if (said == LineFate.NOTE || (said != null && lacks)) {
      return said;
    }
    return lacks && parts.holds(cells, mask(cells)) ? LineFate.CARRIED : null;
  }

  /** The cell by which a row says that it is only an example, by its place; -1 if none does. */
  private int example(List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i).text();
      int index = columns.at(cells.get(i).column());
      boolean mayBeAlone = i == 0 || index < 0 || columns.isNote(index);
      boolean isOne =
          (mayBeAlone && EXAMPLE.matcher(CellText.dense(text)).matches())
              || (!text.isEmpty()
                  && "(（[【".indexOf(text.charAt(0)) >= 0
                  && EXAMPLE_NAME.matcher(text).matches());
      if (isOne) {
        return i;
      }
    }
    return -1;
  }

  private void example(int row) {
    if (!hasToldExample) {
      problems.ofRow(ProblemRule.EXAMPLE_SHEET, row, "");
      hasToldExample = true;
    }
  }

  /**
   * A line that lacks what every row has and says the sum of the rows is a total without a word.
   */
  private @Nullable LineFate total(int row, List<Cell> cells) {
    int lacking = Long.bitCount(always & ~mask(cells));
    if (rows > 1 && TimeForName.in(cells, columns) && totals.isSumOfRows(cells)) {
      problems.ofRow(ProblemRule.ROW_MAY_BE_TOTAL, row, "");
      return null;
    }
    boolean maySum = rows > 1 ? lacking > 0 : rows == 1 && lacking > 1;
    if (!maySum || isNextNumber(cells) || !totals.isSumOfRows(cells)) {
      return null;
    }
    boolean isBare = cells.stream().allMatch(cell -> isSummed(cell));
    if (!isBare) {
      problems.ofRow(ProblemRule.TOTAL_WITHOUT_WORD, row, "");
    }
    return LineFate.TOTAL;
  }

  private boolean isSummed(Cell cell) {
    int index = columns.at(cell.column());
    return CellText.plain(cell.text()).isEmpty() || (index >= 0 && columns.addend(index) >= 0);
  }

  /** A row has been read: what it lacks no later row is missed for lacking. */
  public void passed(int row, List<Cell> cells, RowDraft draft) {
    parts.row(draft);
    sums.see(row, mask(cells), draft);
    int back = TakenBack.at(cells, columns, draft);
    if (back >= 0) {
      problems.ofCell(
          ProblemRule.ROW_TAKES_BACK, row, back, null, new TableProblems.Saying("", ""));
    }
    remark(row, cells);
    always = rows == 0 ? mask(cells) : always & mask(cells);
    rows++;
    number = number(cells);
  }

  /** What a remark says of another value or of none; the row is taken as it stands. */
  private void remark(int row, List<Cell> cells) {
    for (Cell cell : cells) {
      int index = columns.at(cell.column());
      String remark = index < 0 ? "" : remark(index, cell);
      if (!remark.isEmpty() && Corrections.isOfRow(remark)) {
        TableProblems.Saying said = new TableProblems.Saying(remark, "");
        problems.ofWords(ProblemRule.COMMENT_CORRECTS, row, cell.column(), said);
      }
    }
  }

  /** A cell of remarks, or what stands in brackets behind the name of a person: 王五（已去世）. */
  private String remark(int index, Cell cell) {
    if (columns.isNote(index)) {
      return cell.text().strip();
    }
    int open = Math.max(cell.text().indexOf('('), cell.text().indexOf('（'));
    boolean isName = columns.field(index).type() == FieldType.PERSON_NAME;
    return isName && open > 0 ? cell.text().substring(open) : "";
  }

  /** The table has ended. */
  public void close() {
    sums.end();
  }

  /** Whether the line has the number that follows that of the row before. */
  public boolean isNextNumber(List<Cell> cells) {
    return rows == 0 ? number(cells) == 1 : number >= 0 && number(cells) == number + 1;
  }

  /** The number at the front of a line; -1 if there is none. */
  private static int number(List<Cell> cells) {
    String text = cells.get(0).text().strip();
    boolean isNumber =
        !text.isEmpty() && text.length() < 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Integer.parseInt(text) : -1;
  }

  /** Whether a line has all that every row before has; the first may have what it likes. */
  public boolean mayBeRow(List<Cell> cells) {
    return rows == 0 ? cells.size() > 1 : (always & ~mask(cells)) == 0;
  }

  /** The columns that are filled, those of remarks left out. */
  private long mask(List<Cell> cells) {
    long mask = 0;
    for (int i = 0; i < cells.size(); i++) {
      int column = cells.get(i).column();
      mask |= column < BITS && !cells.get(i).text().isBlank() ? 1L << column : 0;
    }
    return mask & ~remarks;
  }
}
