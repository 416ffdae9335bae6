package org.pairledger.ingest.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.HeaderWords;
import org.pairledger.ingest.sheet.Cell;
import org.pairledger.ingest.sheet.Line;
import org.pairledger.ingest.sheet.SheetVisitor;
import org.pairledger.ingest.sheet.table.ColumnHead;
import org.pairledger.ingest.sheet.table.TableHead;

/** A sheet of forms, one a record, each name beside its value: every form becomes one row. */
final class CardSheet implements SheetShape {

  private static final int FEWEST = 3;

  private final Predicate<String> knows;
  private final Map<Integer, Card> byRow = new HashMap<>();
  private final List<Pair> open = new ArrayList<>();
  private @Nullable Card header;
  private int next;
  private int previous;

  private CardSheet(Predicate<String> knows) {
    this.knows = knows;
  }

  /** A name and where its value stands; the cell is null where nothing was filled in. */
  private record Pair(String name, int row, int column, @Nullable Cell value) {}

  /** A form: its pairs from left to right and down. */
  private record Card(List<Pair> pairs) {

    List<String> names() {
      return pairs.stream().map(Pair::name).toList();
    }

    int top() {
      return pairs.get(0).row();
    }

    Line header(int row) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i++) {
        String name = pairs.get(i).name();
        cells.add(new Cell(i, name, name, Cell.Kind.TEXT));
      }
      return new Line(row, cells, false);
    }

    Line values(int row) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i++) {
        Cell value = pairs.get(i).value();
        if (value != null) {
          cells.add(new Cell(i, value.text(), value.raw(), value.kind(), value.look()));
        }
      }
      return new Line(row, cells, false);
    }
  }

  /** Reads the sheet as forms if the first of them gives a table that fits. */
  static Optional<SheetShape> of(
      List<Line> lines, Predicate<String> knows, Predicate<TableHead> fits) {
    CardSheet sheet = new CardSheet(knows);
    List<Pair> pairs = new ArrayList<>();
    for (Line line : lines) {
      List<Pair> more = sheet.pairs(line);
      if (more.isEmpty() || sheet.repeats(pairs, more)) {
        if (pairs.size() >= FEWEST) {
          break;
        }
        pairs.clear();
      }
      pairs.addAll(more);
    }
    long filled = pairs.stream().filter(pair -> pair.value() != null).count();
    if (pairs.size() < FEWEST || filled * 2 < pairs.size()) {
      return Optional.empty();
    }
    Card card = new Card(pairs);
    List<ColumnHead> columns =
        card.header(0).cells().stream()
            .map(cell -> new ColumnHead(cell.column(), List.of(cell.text())))
            .toList();
    boolean isOne = fits.test(SheetShapes.head(0, columns, List.of(card.values(1))));
    return isOne ? Optional.of(new CardSheet(knows)) : Optional.empty();
  }

  static boolean isName(@Nullable Cell cell, Predicate<String> knows) {
    return cell != null
        && cell.kind() == Cell.Kind.TEXT
        && cell.text().length() <= 40
        && knows.test(HeaderWords.undecorated(cell.text().replaceFirst("[：:]\\s*$", "")));
  }

  /** Names with their values; none unless at least half of the names are known. */
  private List<Pair> pairs(Line line) {
    List<Cell> cells = line.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
    List<Pair> pairs = new ArrayList<>();
    int known = 0;
    for (int i = 0; i < cells.size(); i++) {
      boolean isKnown = isName(cells.get(i), knows);
      boolean hasValue = i + 1 < cells.size() && !isName(cells.get(i + 1), knows);
      if (isKnown || hasValue) {
        Cell name = cells.get(i);
        Cell value = hasValue ? cells.get(i + 1) : null;
        int column = value == null ? name.column() + 1 : value.column();
        pairs.add(new Pair(name.text(), line.row(), column, value));
        known += isKnown ? 1 : 0;
        i += hasValue ? 1 : 0;
      }
    }
    return known * 2 >= pairs.size() && known > 0 ? pairs : List.of();
  }

  private boolean repeats(List<Pair> pairs, List<Pair> more) {
    Set<String> names = new HashSet<>();
    pairs.forEach(pair -> names.add(pair.name()));
    return more.stream().anyMatch(pair -> names.contains(pair.name()));
  }

  @Override
  public void line(Line line, SheetVisitor rows, Consumer<Line> aside) {
    List<Pair> more = pairs(line);
    boolean isGap = !open.isEmpty() && line.row() > previous + 1;
    if (more.isEmpty() || isGap || repeats(open, more)) {
      close(rows);
    }
    previous = line.row();
    open.addAll(more);
    if (more.isEmpty() && header == null) {
      rows.line(new Line(next++, line.cells(), line.hidden(), line.width()));
    } else if (more.isEmpty()) {
      aside.accept(line);
    }
  }

  private void close(SheetVisitor rows) {
    if (open.isEmpty()) {
      return;
    }
    Card card = new Card(List.copyOf(open));
    open.clear();
    if (header == null || !header.names().equals(card.names())) {
      next += header == null ? 0 : 2;
      header = card;
      byRow.put(next, card);
      rows.line(card.header(next++));
    }
    byRow.put(next, card);
    rows.line(card.values(next++));
  }

  @Override
  public void end(SheetVisitor rows) {
    close(rows);
  }

  @Override
  public Places places() {
    return new Places() {
      @Override
      public int row(int row, int column) {
        Card card = byRow.get(row);
        if (card == null) {
          return row;
        }
        boolean isCell = column >= 0 && column < card.pairs().size();
        return isCell ? card.pairs().get(column).row() : card.top();
      }

      @Override
      public int column(int row, int column) {
        Card card = byRow.get(row);
        return card == null || column < 0 || column >= card.pairs().size()
            ? column
            : card.pairs().get(column).column();
      }

      @Override
      public int record(int row) {
        Card card = byRow.get(row);
        return card == null ? row : card.top();
      }

      @Override
      public String said(int header, int column) {
        Card card = byRow.get(header);
        if (card == null) {
          return Place.letters(column);
        }
        Pair pair = card.pairs().get(column);
        int down = pair.row() - card.top();
        return Place.letters(pair.column()) + (down == 0 ? "" : "+" + down);
      }
    };
  }
}
