package org.pairledger.ingest.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairledger.ingest.sheet.Cell;
import org.pairledger.ingest.sheet.table.ColumnHead;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.TablePart;

/** Amounts written one digit a column, under 千 百 十 元 角 分: each becomes one cell. */
final class DigitColumns implements TableLayout {

  private static final int FEWEST = 4;
  private static final String PLACES = "亿千百十拾佰仟万元角分";

  private final TableHead head;
  private final List<Run> runs;

  /** Neighbouring columns of one amount; the last is worth ten to this power. */
  private record Run(int first, int last, int power) {

    boolean holds(Cell cell) {
      return cell.column() >= first && cell.column() <= last;
    }
  }

  private DigitColumns(TableHead head, List<Run> runs) {
    this.head = head;
    this.runs = runs;
  }

  static Optional<TableLayout> of(TableHead head) {
    List<Run> runs = new ArrayList<>();
    List<ColumnHead> columns = head.columns();
    for (int at = 0; at < columns.size(); at++) {
      int end = at;
      while (end < columns.size() && isPlace(columns.get(end)) && !ends(columns, at, end)) {
        end++;
      }
      int power = end == at ? 1 : "元角分".indexOf(place(columns.get(end - 1)));
      if (end - at >= FEWEST && power >= 0) {
        runs.add(new Run(columns.get(at).column(), columns.get(end - 1).column(), -power));
        at = end - 1;
      }
    }
    return runs.isEmpty() ? Optional.empty() : Optional.of(new DigitColumns(head, runs));
  }

  private static boolean ends(List<ColumnHead> columns, int at, int end) {
    return end > at && place(columns.get(end - 1)).equals("分");
  }

  private static boolean isPlace(ColumnHead column) {
    return !column.path().isEmpty()
        && place(column).length() == 1
        && PLACES.contains(place(column));
  }

  private static String place(ColumnHead column) {
    return column.path().get(column.path().size() - 1).strip();
  }

  @Override
  public List<TableHead> heads() {
    List<ColumnHead> columns = new ArrayList<>();
    for (ColumnHead column : head.columns()) {
      Optional<Run> run =
          runs.stream().filter(one -> one.holds(blank(column.column()))).findFirst();
      if (run.isEmpty()) {
        columns.add(column);
      } else if (run.get().first() == column.column()) {
        List<String> above = column.path().subList(0, column.path().size() - 1);
        String name = above.isEmpty() ? "金额" : above.get(above.size() - 1);
        columns.add(new ColumnHead(column.column(), List.of(name + "（元）")));
      }
    }
    return List.of(
        new TableHead(
            head.index(),
            head.headerRows(),
            head.firstColumn(),
            head.lastColumn(),
            columns,
            0,
            head.below()));
  }

  private static Cell blank(int column) {
    return new Cell(column, "", "", Cell.Kind.TEXT);
  }

  @Override
  public Optional<String> dataset() {
    return Optional.empty();
  }

  @Override
  public List<TablePart> parts(TablePart part) {
    List<Cell> cells = new ArrayList<>();
    List<Cell> digits = new ArrayList<>();
    for (Cell cell : part.cells()) {
      Optional<Run> run = runs.stream().filter(one -> one.holds(cell)).findFirst();
      if (run.isEmpty()) {
        cells.add(cell);
        continue;
      }
      digits.add(cell);
      boolean isLast =
          part.cells().stream().noneMatch(c -> c.column() > cell.column() && run.get().holds(c));
      if (isLast) {
        cells.add(amount(digits, run.get()));
        digits.clear();
      }
    }
    return List.of(new TablePart(part.table(), part.kind(), cells));
  }

  /** The digits as one number; what is no digit stays as it stands, to be complained of. */
  private static Cell amount(List<Cell> digits, Run run) {
    BigDecimal amount = BigDecimal.ZERO;
    StringBuilder text = new StringBuilder();
    boolean isNumber = true;
    for (Cell digit : digits) {
      String bare = digit.text().strip().replaceAll("[¥￥]", "");
      text.append(digit.text().strip());
      isNumber &= bare.isEmpty() || bare.matches("[0-9]");
      if (isNumber && !bare.isEmpty()) {
        int power = run.last() - digit.column() + run.power();
        amount = amount.add(new BigDecimal(bare).scaleByPowerOfTen(power));
      }
    }
    String said = isNumber ? amount.toPlainString() : text.toString();
    return new Cell(run.first(), said, said, isNumber ? Cell.Kind.NUMBER : Cell.Kind.TEXT);
  }
}
