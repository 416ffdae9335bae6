package org.pairledger.ingest.ledger.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.ledger.place.TableLayout;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.TablePart;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/**
 * Days written in columns of their own, under 年 月 日: each becomes one cell, in its first column.
 */
public final class DateColumns implements TableLayout {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern YEAR_ABOVE = Pattern.compile("((?:19|20)\\d\\d)年?度?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final List<String> UNITS = List.of("年", "月", "日");
  private static final int WHOLE = 3;

  private final TableHead head;
  private final List<Run> runs;

  /**
   * Neighbouring columns of one date.
   *
   * @param unit the first column's place among year, month and day
   * @param year the one that stands above them; null where none does
   * @param name of the date
   */
  private record Run(int first, int last, int unit, @Nullable String year, List<String> name) {

    boolean holds(Cell cell) {
      return cell.column() >= first && cell.column() <= last;
    }
  }

  private DateColumns(TableHead head, List<Run> runs) {
    this.head = head;
    this.runs = runs;
  }

  public static Optional<TableLayout> of(TableHead head) {
    List<Run> runs = new ArrayList<>();
    List<ColumnHead> columns = head.columns();
    for (int at = 0; at < columns.size(); at++) {
      int end = at;
      while (end < columns.size() && goesOn(columns, at, end)) {
        end++;
      }
      if (end > at + 1 && isDate(columns.get(at), end - at)) {
        runs.add(run(columns.get(at), end - at));
        at = end - 1;
      }
    }
    return runs.isEmpty() ? Optional.empty() : Optional.of(new DateColumns(head, runs));
  }

  /** Without a name above them only all three are surely one date. */
  private static boolean isDate(ColumnHead first, int columns) {
    return columns == WHOLE || first.path().size() > 1;
  }

  private static Run run(ColumnHead first, int columns) {
    List<String> above = first.path().subList(0, first.path().size() - 1);
    String last = above.isEmpty() ? "" : above.get(above.size() - 1).strip();
    Matcher year = YEAR_ABOVE.matcher(last);
    boolean isYear = year.matches();
    List<String> name = above.isEmpty() || isYear ? List.of("日期") : above;
    int end = first.column() + columns - 1;
    return new Run(first.column(), end, unit(first), isYear ? year.group(1) : null, name);
  }

  private static boolean goesOn(List<ColumnHead> columns, int first, int at) {
    ColumnHead column = columns.get(at);
    int unit = unit(column);
    if (unit < 0 || at == first) {
      return unit >= 0;
    }
    ColumnHead before = columns.get(at - 1);
    return unit == unit(before) + 1
        && column.column() == before.column() + 1
        && above(column).equals(above(before));
  }

  private static List<String> above(ColumnHead column) {
    return column.path().subList(0, column.path().size() - 1);
  }

  /** Which part of a date it is the column of; -1 if none. */
  private static int unit(ColumnHead column) {
    String name = column.path().isEmpty() ? "" : column.path().get(column.path().size() - 1);
    return UNITS.indexOf(name.strip().replace("份", "").replace('号', '日'));
  }

  @Override
  public List<TableHead> heads() {
    List<ColumnHead> columns = new ArrayList<>();
    for (ColumnHead column : head.columns()) {
      Cell place = new Cell(column.column(), "", "", Cell.Kind.TEXT);
      Optional<Run> run = runs.stream().filter(one -> one.holds(place)).findFirst();
      if (run.isEmpty()) {
        columns.add(column);
      } else if (run.get().first() == column.column()) {
        columns.add(new ColumnHead(column.column(), run.get().name()));
      }
    }
    return List.of(head.with(columns, head.headerCells()));
  }

  @Override
  public Optional<String> dataset() {
    return Optional.empty();
  }

  @Override
  public List<TablePart> parts(TablePart part) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : part.cells()) {
      Optional<Run> run = runs.stream().filter(one -> one.holds(cell)).findFirst();
      if (run.isEmpty()) {
        cells.add(cell);
      } else if (cells.isEmpty() || cells.get(cells.size() - 1).column() != run.get().first()) {
        cells.add(date(part.cells(), run.get()));
      }
    }
    return List.of(new TablePart(part.table(), part.kind(), cells, part.from()));
  }

  /** What the columns say as one date; what is none stays, parted, to be complained of. */
  private static Cell date(List<Cell> cells, Run run) {
    StringBuilder date = new StringBuilder(run.year() == null ? "" : run.year() + "年");
    StringBuilder said = new StringBuilder("|");
    boolean isDate = true;
    boolean isOver = false;
    boolean isBlank = true;
    for (int column = run.first(); column <= run.last(); column++) {
      int unit = run.unit() + column - run.first();
      String text = text(cells, column);
      String bare = text.endsWith(UNITS.get(unit)) ? text.substring(0, text.length() - 1) : text;
      said.append(text).append('|');
      isBlank &= bare.isEmpty();
      isDate &= bare.isEmpty() || (!isOver && isPart(bare, unit));
      isOver |= bare.isEmpty();
      date.append(bare.isEmpty() ? "" : bare + UNITS.get(unit));
    }
    String text = isBlank ? "" : isDate && !isOver ? date.toString() : said.toString();
    return new Cell(run.first(), text, text, Cell.Kind.TEXT);
  }

  private static boolean isPart(String text, int unit) {
    return (unit == 0 ? YEAR : NUMBER).matcher(text).matches();
  }

  private static String text(List<Cell> cells, int column) {
    return cells.stream()
        .filter(cell -> cell.column() == column)
        .map(cell -> cell.text().strip())
        .findFirst()
        .orElse("");
  }
}
