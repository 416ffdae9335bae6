package org.pairledger.ingest.ledger.mend;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.date.Clock;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.tell.LedgerSink;
import org.pairledger.ingest.ledger.tell.Problem;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.table.FoundTable;
import org.pairledger.ingest.sheet.table.LineClass;
import org.pairledger.ingest.sheet.table.SheetLine;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.TablePart;
import org.pairledger.ingest.sheet.table.TableVisitor;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/**
 * Stands before the reading of tables and sets columns right whose dates all stand at one odd time:
 * lines are held back from the first such cell on until its column is known.
 */
public final class ClockMending implements TableVisitor {

  /** So many lines tell what a column is like. */
  private static final int ENOUGH = 256;

  private final TableVisitor next;
  private final LedgerSink sink;
  private final List<Runnable> held = new ArrayList<>();
  private final List<SheetLine> lines = new ArrayList<>();
  private final Map<Column, Verdict> verdicts = new HashMap<>();
  private final Map<Integer, TableHead> heads = new HashMap<>();
  private SheetHead sheet = new SheetHead(0, "", false, List.of());

  public ClockMending(TableVisitor next, LedgerSink sink) {
    this.next = next;
    this.sink = sink;
  }

  private record Column(int table, int column) {}

  /** What a column's times come to: the time that all share, if they do, and what it means. */
  private record Verdict(@Nullable LocalTime time, boolean isCertain) {}

  @Override
  public void begin(SheetHead begun) {
    sheet = begun;
    heads.clear();
    verdicts.clear();
    next.begin(begun);
  }

  @Override
  public void open(TableHead table) {
    heads.put(table.index(), table);
    pass(() -> next.open(table));
  }

  @Override
  public void line(SheetLine line) {
    if (held.isEmpty() && !isInQuestion(line)) {
      next.line(mended(line));
      return;
    }
    lines.add(line);
    held.add(() -> next.line(mended(line)));
    if (held.size() >= ENOUGH) {
      decide();
    }
  }

  @Override
  public void close(FoundTable table) {
    pass(() -> next.close(table));
    decide();
  }

  @Override
  public void end() {
    decide();
    next.end();
  }

  private void pass(Runnable event) {
    if (held.isEmpty()) {
      event.run();
    } else {
      held.add(event);
    }
  }

  private boolean isInQuestion(SheetLine line) {
    for (TablePart part : line.parts()) {
      for (Cell cell : data(part)) {
        if (Clock.of(cell) != null
            && !verdicts.containsKey(new Column(part.table(), cell.column()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Cell> data(TablePart part) {
    return part.kind() == LineClass.DATA ? part.cells() : List.of();
  }

  private void decide() {
    if (held.isEmpty()) {
      return;
    }
    Map<Column, Map<LocalTime, Integer>> times = new HashMap<>();
    for (SheetLine line : lines) {
      for (TablePart part : line.parts()) {
        data(part).forEach(cell -> count(part.table(), cell, times));
      }
    }
    times.forEach(this::decide);
    List<Runnable> waiting = List.copyOf(held);
    held.clear();
    lines.clear();
    waiting.forEach(Runnable::run);
  }

  private static void count(int table, Cell cell, Map<Column, Map<LocalTime, Integer>> times) {
    Clock clock = Clock.of(cell);
    if (clock != null) {
      times
          .computeIfAbsent(new Column(table, cell.column()), c -> new HashMap<>())
          .merge(clock.time(), 1, Integer::sum);
    }
  }

  private void decide(Column column, Map<LocalTime, Integer> times) {
    Set<LocalTime> all = new HashSet<>(times.keySet());
    LocalTime time = all.size() == 1 ? all.iterator().next() : null;
    boolean isCertain = time != null && times.getOrDefault(time, 0) > 1;
    Verdict earlier = verdicts.putIfAbsent(column, new Verdict(time, isCertain));
    if (earlier == null && time != null && isCertain && meaning(time) != Clock.Meaning.UNCLEAR) {
      tell(column);
    }
  }

  private static Clock.Meaning meaning(LocalTime time) {
    return new Clock(LocalDate.EPOCH, time).meaning();
  }

  private void tell(Column column) {
    TableHead head = heads.get(column.table());
    String heading =
        head == null
            ? ""
            : head.columns().stream()
                .filter(found -> found.column() == column.column())
                .map(ColumnHead::text)
                .findFirst()
                .orElse("");
    ProblemRule rule = ProblemRule.DATES_SHIFTED;
    String detail = Place.letters(column.column()) + "列 " + heading;
    Place place = Place.sheet(sheet.index(), sheet.name());
    sink.problem(new Problem(rule, rule.severity(), place, null, null, "", detail.strip()));
  }

  private SheetLine mended(SheetLine line) {
    if (verdicts.isEmpty()) {
      return line;
    }
    List<TablePart> parts = new ArrayList<>();
    for (TablePart part : line.parts()) {
      List<Cell> cells = new ArrayList<>(part.cells());
      cells.replaceAll(cell -> mended(part.table(), cell));
      parts.add(new TablePart(part.table(), part.kind(), cells));
    }
    return new SheetLine(line.line(), line.kind(), parts);
  }

  private Cell mended(int table, Cell cell) {
    Clock clock = Clock.of(cell);
    Verdict verdict = clock == null ? null : verdicts.get(new Column(table, cell.column()));
    if (clock == null || verdict == null) {
      return cell;
    }
    boolean isShared = verdict.isCertain() && clock.time().equals(verdict.time());
    if (isShared && clock.meaning() != Clock.Meaning.UNCLEAR) {
      return clock.mended(cell);
    }
    boolean isOdd = clock.meaning() != Clock.Meaning.SAME_DAY;
    boolean isGenuine = verdict.time() == null && !isShared;
    return isOdd && !isGenuine ? clock.inQuestion(cell) : cell;
  }
}
