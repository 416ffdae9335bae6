package org.pairledger.ingest.ledger.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.HeaderWords;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.place.Places;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/** A sheet of forms, one a record, each name beside its value: every form becomes one row. */
final class CardSheet implements SheetShape {

  /** No form has so many names. */
  private static final int APART = 200;

  private final Predicate<String> knows;
  private final Map<Integer, Card> byRow = new HashMap<>();
  private final Bands bands;
  private final List<Open> open = new ArrayList<>();
  private @Nullable Card header;
  private int next;

  private CardSheet(Predicate<String> knows, Bands bands) {
    this.knows = knows;
    this.bands = bands;
    bands.all().forEach(band -> open.add(new Open(open.size() * APART)));
  }

  /** What was read so far of the form that lies in one band. */
  private static final class Open {

    private final int first;
    private final List<Pair> pairs = new ArrayList<>();
    private int previous;

    Open(int first) {
      this.first = first;
    }
  }

  /** A name and where its value stands; the cell is null where nothing was filled in. */
  private record Pair(String name, int row, int nameColumn, int column, @Nullable Cell value) {

    @SuppressWarnings("ReferenceEquality")
    boolean holds(Cell cell) {
      return cell.column() == nameColumn || cell == value;
    }
  }

  /**
   * A form: its pairs from left to right and down.
   *
   * @param first the column of its row at which they begin; a band's own, so that the rows of two
   *     bands are two tables, each with its places
   */
  private record Card(List<Pair> pairs, int first) {

    @Nullable Pair at(int column) {
      int index = column - first;
      return index >= 0 && index < pairs.size() ? pairs.get(index) : null;
    }

    int top() {
      return pairs.get(0).row();
    }

    /** Whether the same names stand at the same places of the form. */
    boolean isLaidOutAs(Card other) {
      return places().equals(other.places());
    }

    private List<List<Object>> places() {
      return pairs.stream()
          .map(pair -> List.<Object>of(pair.name(), pair.column(), pair.row() - top()))
          .toList();
    }

    Line header(int row) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i++) {
        String name = pairs.get(i).name();
        cells.add(new Cell(first + i, name, name, Cell.Kind.TEXT));
      }
      return new Line(row, cells, false);
    }

    Line values(int row) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i++) {
        Cell value = pairs.get(i).value();
        if (value != null) {
          cells.add(new Cell(first + i, value.text(), value.raw(), value.kind(), value.look()));
        }
      }
      return new Line(row, cells, false);
    }
  }

  /** Reads the sheet as forms if the first of them, of so many names, gives a table that fits. */
  static Optional<SheetShape> of(
      List<Line> lines, Predicate<String> knows, Predicate<TableHead> fits, int fewest) {
    Bands bands = Bands.of(lines, cell -> isName(cell, knows));
    CardSheet sheet = new CardSheet(knows, bands);
    List<Pair> pairs = new ArrayList<>();
    int withMore = 0;
    for (Line line : lines) {
      Line part = bands.parts(line).get(0);
      List<Pair> more = sheet.pairs(part);
      withMore += !more.isEmpty() && hasMore(part, more) ? 1 : 0;
      if (more.isEmpty() || sheet.repeats(pairs, more)) {
        if (pairs.size() >= fewest) {
          break;
        }
        pairs.clear();
      }
      pairs.addAll(more);
    }
    long filled = pairs.stream().filter(pair -> pair.value() != null).count();
    if (pairs.size() < fewest || filled * 2 < pairs.size() || withMore * 2 > pairs.size()) {
      return Optional.empty();
    }
    Card card = new Card(pairs, 0);
    List<ColumnHead> columns =
        card.header(0).cells().stream()
            .map(cell -> new ColumnHead(cell.column(), List.of(cell.text())))
            .toList();
    boolean isOne = fits.test(SheetShapes.head(0, columns, List.of(card.values(1))));
    return isOne ? Optional.of(new CardSheet(knows, bands)) : Optional.empty();
  }

  /** Whether values stand there that belong to no name: those of the next record, not of a form. */
  private static boolean hasMore(Line part, List<Pair> pairs) {
    return part.cells().stream()
        .filter(cell -> !cell.text().isBlank())
        .anyMatch(cell -> pairs.stream().noneMatch(pair -> pair.holds(cell)));
  }

  static boolean isName(@Nullable Cell cell, Predicate<String> knows) {
    return cell != null
        && cell.kind() == Cell.Kind.TEXT
        && cell.text().length() <= 40
        && knows.test(HeaderWords.undecorated(cell.text().replaceFirst("[：:]\\s*$", "")));
  }

  /** Names with their values; none unless at least half of the names are known. */
  private List<Pair> pairs(Line line) {
    List<Cell> cells = line.cells().stream().filter(Cell::isFilled).toList();
    List<Pair> pairs = new ArrayList<>();
    int known = 0;
    for (int i = 0; i < cells.size(); i++) {
      boolean isKnown = isName(cells.get(i), knows);
      boolean isSaid = !cells.get(i).text().isBlank();
      boolean hasValue = isSaid && i + 1 < cells.size() && !isName(cells.get(i + 1), knows);
      if (isKnown || hasValue) {
        Cell name = cells.get(i);
        Cell value = hasValue ? cells.get(i + 1) : null;
        int column = value == null ? name.column() + 1 : value.column();
        pairs.add(new Pair(name.text(), line.row(), name.column(), column, value));
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
  public void line(Line line, SheetVisitor rows, Beside beside) {
    List<Line> parts = bands.parts(line);
    boolean isOfForms = false;
    List<Cell> others = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      isOfForms |= part(open.get(i), parts.get(i), rows, beside, others);
    }
    if (!isOfForms && header == null) {
      rows.line(new Line(next++, line.cells(), line.hidden(), line.width()));
    } else if (!isOfForms) {
      beside.line(line);
    } else {
      beside.others(others);
    }
  }

  /** Takes in what of a line lies in one band; false if it has no names there. */
  private boolean part(Open form, Line part, SheetVisitor rows, Beside beside, List<Cell> others) {
    List<Pair> more = pairs(part);
    boolean isGap = !form.pairs.isEmpty() && part.row() > form.previous + 1;
    if (more.isEmpty() || isGap || repeats(form.pairs, more)) {
      close(form, rows, beside);
    }
    form.previous = part.row();
    form.pairs.addAll(more);
    part.cells().stream()
        .filter(cell -> more.stream().noneMatch(pair -> pair.holds(cell)))
        .forEach(others::add);
    return !more.isEmpty();
  }

  private void close(Open form, SheetVisitor rows, Beside beside) {
    if (form.pairs.isEmpty()) {
      return;
    }
    Card card = new Card(List.copyOf(form.pairs), form.first);
    form.pairs.clear();
    if (header == null || !header.isLaidOutAs(card)) {
      next += header == null ? 0 : 2;
      header = card;
      byRow.put(next, card);
      rows.line(card.header(next++));
    } else {
      beside.names(card.pairs().size());
    }
    byRow.put(next, card);
    rows.line(card.values(next++));
  }

  @Override
  public void end(SheetVisitor rows, Beside beside) {
    open.forEach(form -> close(form, rows, beside));
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
        Pair pair = card.at(column);
        return pair == null ? card.top() : pair.row();
      }

      @Override
      public int column(int row, int column) {
        Card card = byRow.get(row);
        Pair pair = card == null ? null : card.at(column);
        return pair == null ? column : pair.column();
      }

      @Override
      public int record(int row) {
        Card card = byRow.get(row);
        return card == null ? row : card.top();
      }

      @Override
      public String said(int header, int column) {
        Card card = byRow.get(header);
        Pair pair = card == null ? null : card.at(column);
        if (card == null || pair == null) {
          return Place.letters(column);
        }
        int down = pair.row() - card.top();
        return Place.letters(pair.column()) + (down == 0 ? "" : "+" + down);
      }
    };
  }
}
