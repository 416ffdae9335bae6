package org.pairledger.ingest.ledger.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.ingest.ledger.place.TableLayout;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.TablePart;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/** Amounts written one digit a column, under 千 百 十 元 角 分: each becomes one cell. */
public final class DigitColumns implements TableLayout {

  private static final int FEWEST = 4;
  private static final int FEWEST_SAID = 2;

  /** From the smallest up, each ten times the one before. */
  private static final List<String> PLACES =
      List.of("分", "角", "元", "十", "百", "千", "万", "十万", "百万", "千万", "亿", "十亿");

  private final TableHead head;
  private final List<Run> runs;

  /** The label of the field and its dataset where a contract says whose digits they are. */
  private final Optional<String> label;

  private final Optional<String> dataset;

  /** Neighbouring columns of one amount; the last is worth ten to this power. */
  private record Run(int first, int last, int power) {

    boolean holds(Cell cell) {
      return cell.column() >= first && cell.column() <= last;
    }
  }

  private DigitColumns(
      TableHead head, List<Run> runs, Optional<String> label, Optional<String> dataset) {
    this.head = head;
    this.runs = runs;
    this.label = label;
    this.dataset = dataset;
  }

  /** The table as this dataset's contract lays it out: even two digits are an amount. */
  public static Optional<TableLayout> of(TableHead head, Dataset dataset) {
    return Optional.ofNullable(dataset.layout().digitColumns())
        .flatMap(dataset::field)
        .flatMap(
            field -> of(head, FEWEST_SAID, Optional.of(field.label()), Optional.of(dataset.id())));
  }

  public static Optional<TableLayout> of(TableHead head) {
    return of(head, FEWEST, Optional.empty(), Optional.empty());
  }

  private static Optional<TableLayout> of(
      TableHead head, int fewest, Optional<String> label, Optional<String> dataset) {
    List<Run> runs = new ArrayList<>();
    List<ColumnHead> columns = head.columns();
    for (int at = 0; at < columns.size(); at++) {
      int end = at;
      while (end < columns.size() && goesOn(columns, at, end)) {
        end++;
      }
      int power = end == at ? 1 : place(columns.get(end - 1)) - PLACES.indexOf("元");
      if (end - at >= fewest && power <= 0) {
        runs.add(new Run(columns.get(at).column(), columns.get(end - 1).column(), power));
        at = end - 1;
      }
    }
    return runs.isEmpty()
        ? Optional.empty()
        : Optional.of(new DigitColumns(head, runs, label, dataset));
  }

  /** Whether a column is the next smaller place of the one before it. */
  private static boolean goesOn(List<ColumnHead> columns, int first, int at) {
    int place = place(columns.get(at));
    return place >= 0
        && (at == first
            || (place == place(columns.get(at - 1)) - 1
                && columns.get(at).column() == columns.get(at - 1).column() + 1));
  }

  /** Which place it is the column of; -1 if none. 拾, 佰 and 仟 are as good, and 圆. */
  private static int place(ColumnHead column) {
    if (column.path().isEmpty()) {
      return -1;
    }
    String name = column.path().get(column.path().size() - 1).strip();
    String plain = name.replace('拾', '十').replace('佰', '百').replace('仟', '千').replace('萬', '万');
    String usual = plain.replace('圆', '元').replace('億', '亿');
    return PLACES.indexOf(usual.equals("个") ? "元" : usual);
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
        String shown = above.isEmpty() ? "金额" : above.get(above.size() - 1);
        String name = label.orElse(shown);
        columns.add(new ColumnHead(column.column(), List.of(name + "（元）")));
      }
    }
    return List.of(head.with(columns, 0));
  }

  private static Cell blank(int column) {
    return new Cell(column, "", "", Cell.Kind.TEXT);
  }

  @Override
  public Optional<String> dataset() {
    return dataset;
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
    return List.of(new TablePart(part.table(), part.kind(), cells, part.from()));
  }

  /** The digits as one number; what is no digit leaves all of them, parted, to be complained of. */
  private static Cell amount(List<Cell> digits, Run run) {
    BigDecimal amount = BigDecimal.ZERO;
    List<String> said = new ArrayList<>();
    boolean isNumber = true;
    int before = -1;
    for (Cell digit : digits) {
      String bare = digit.text().strip().replaceAll("[¥￥]", "");
      if (bare.isEmpty()) {
        continue;
      }
      if (before >= 0 && digit.column() > before + 1) {
        said.add("");
        isNumber = false;
      }
      before = digit.column();
      said.add(bare);
      isNumber &= bare.matches("[0-9]");
      if (isNumber) {
        int power = run.last() - digit.column() + run.power();
        amount = amount.add(new BigDecimal(bare).scaleByPowerOfTen(power));
      }
    }
    String text = isNumber ? amount.toPlainString() : "|" + String.join("|", said) + "|";
    boolean isAmount = isNumber && !said.isEmpty();
    String shown = said.isEmpty() ? "" : text;
    return new Cell(run.first(), shown, shown, isAmount ? Cell.Kind.NUMBER : Cell.Kind.TEXT);
  }
}
