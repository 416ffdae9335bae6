package org.pairledger.ingest.ledger.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.cell.date.DateRules;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.account.CellFate;
import org.pairledger.ingest.ledger.account.CellRegister;
import org.pairledger.ingest.ledger.account.LineFate;
import org.pairledger.ingest.ledger.account.LineRegister;
import org.pairledger.ingest.ledger.account.NoValues;
import org.pairledger.ingest.ledger.bind.DatasetBinder;
import org.pairledger.ingest.ledger.bind.SheetNotes;
import org.pairledger.ingest.ledger.column.Binding;
import org.pairledger.ingest.ledger.place.LedgerFile;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.place.Places;
import org.pairledger.ingest.ledger.place.TablePlace;
import org.pairledger.ingest.ledger.repeat.RowsToldTwice;
import org.pairledger.ingest.ledger.row.Eye;
import org.pairledger.ingest.ledger.tell.LedgerSink;
import org.pairledger.ingest.ledger.tell.OnceTold;
import org.pairledger.ingest.ledger.tell.Problem;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Formula;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.table.FoundTable;
import org.pairledger.ingest.sheet.table.LineClass;
import org.pairledger.ingest.sheet.table.SheetLine;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.TablePart;
import org.pairledger.ingest.sheet.table.TableVisitor;

/** Reads the found tables of one file, each as the dataset it fits. */
public final class LedgerVisitor implements TableVisitor {

  private static final int MOST_NAMED = 10;

  private final DatasetBinder binder;
  private final DatasetCatalogue catalogue;
  private final PersonKeys keys;
  private final LedgerFile file;
  private final LedgerSink sink;
  private final Map<Integer, TableReading> open = new LinkedHashMap<>();
  private final LedgerTally tally = new LedgerTally();
  private final RowsToldTwice twice = new RowsToldTwice();
  private final LineRegister register;
  private final CellRegister cells;
  private final NoValues noValues;
  private final Map<Integer, String> named = new HashMap<>();
  private final OnceTold once;
  private final Set<String> missed = new LinkedHashSet<>();
  private SheetHead sheet = new SheetHead(0, "", false, List.of());
  private SheetNotes notes = new SheetNotes();
  private @Nullable SheetNotes first;
  private @Nullable TableReading latest;
  private boolean notesAreUsed;
  private Places places = Places.AS_READ;
  private Optional<String> laidOutAs = Optional.empty();
  private int computed;
  private int unchecked;
  private final List<String> uncheckedCells = new ArrayList<>();
  private final List<Integer> hidden = new ArrayList<>();

  public LedgerVisitor(
      DatasetBinder binder,
      DatasetCatalogue catalogue,
      PersonKeys keys,
      LedgerFile file,
      LineRegister register,
      CellRegister cells,
      NoValues noValues,
      LedgerSink sink) {
    this.binder = binder;
    this.catalogue = catalogue;
    this.keys = keys;
    this.file = file;
    this.register = register;
    this.cells = cells;
    this.noValues = noValues;
    this.sink = sink;
    this.once = new OnceTold(sink);
  }

  /** Where the cells of the next sheet's lines stand, and whose contract has laid them out. */
  public void stand(Places here, Optional<String> dataset) {
    places = here;
    laidOutAs = dataset;
  }

  /** The contract of this dataset has laid out the table of that index, which comes next. */
  public void named(int table, String dataset) {
    named.put(table, dataset);
  }

  private Optional<String> declared(TableHead table) {
    return Optional.ofNullable(named.get(table.index()))
        .or(() -> laidOutAs)
        .or(file::declaredDataset);
  }

  @Override
  public void begin(SheetHead begun) {
    named.clear();
    sheet = begun;
    register.begin(begun);
    notes = new SheetNotes();
    notesAreUsed = false;
    latest = null;
    computed = 0;
    unchecked = 0;
    uncheckedCells.clear();
    hidden.clear();
  }

  @Override
  public void open(TableHead table) {
    notesAreUsed = true;
    SheetNotes here = notes;
    SortedSet<Integer> titleYears = new TreeSet<>(here.years());
    here.readName(file.name());
    List<String> titles = titles(here);
    Optional<Binding> binding =
        table.headerRows().isEmpty()
            ? Optional.empty()
            : binder.bind(table, titles, declared(table));
    if (binding.isEmpty()) {
      notRecognised(table, titles);
      return;
    }
    if (first == null) {
      first = here;
    }
    boolean isAsRead = places.equals(Places.AS_READ);
    int headerCells = file.isText() && isAsRead ? table.headerCells() : 0;
    TablePlace place =
        new TablePlace(
            sheet.index(),
            sheet.name(),
            table.index(),
            table.headerRows().get(0),
            sheet.merges(),
            sheet.aside(),
            headerCells,
            places);
    LedgerYear year = LedgerYear.of(titleYears, sheet.name(), file.name(), file.year());
    TableReading.Context context =
        new TableReading.Context(
            catalogue,
            keys,
            dates(here, year),
            file.paired(),
            year.question(),
            cells,
            noValues,
            place.isSlice() ? once : sink);
    latest = new TableReading(binding.get(), table, place, here, context);
    cells.claimed();
    open.put(table.index(), latest);
  }

  private void notRecognised(TableHead table, List<String> titles) {
    String nearly = binder.nearest(table, titles).map(Binding::nearly).orElse("没有认出任何列");
    missed.add(nearly);
    ProblemRule rule = ProblemRule.TABLE_NOT_RECOGNISED;
    Place place = Place.sheet(sheet.index(), sheet.name());
    String detail = String.valueOf(table.index() + 1);
    sink.problem(new Problem(rule, rule.severity(), place, null, null, nearly, detail));
  }

  private List<String> titles(SheetNotes here) {
    String title = here.title();
    return List.of(title == null ? "" : title, sheet.name(), file.name());
  }

  private DateRules dates(SheetNotes here, LedgerYear year) {
    return new DateRules(year.year(), here.cutoff(), false, false, file.isText());
  }

  @Override
  public void line(SheetLine line) {
    tally.line(line.kind());
    if (line.line().hidden() && line.kind() == LineClass.DATA) {
      hidden.add(line.line().row() + 1);
    }
    if (line.kind() == LineClass.METADATA) {
      metadata(line);
    }
    int row = line.line().row() + 1;
    register.end(fate(line, row), row, line.line().cells());
  }

  /** What becomes of a line: of its parts the one that says most. */
  private LineFate fate(SheetLine line, int row) {
    LineFate outside = outside(line, row);
    LineFate fate = outside;
    int rest = Cell.filled(line.line().cells());
    for (TablePart part : line.parts()) {
      TableReading table = open.get(part.table());
      LineFate own = table == null ? unclaimed(part) : claimed(table, row, part);
      rest -= table == null ? passed(own, part) : Cell.filled(part.from());
      fate = own.compareTo(fate) < 0 ? own : fate;
    }
    if (line.parts().isEmpty()) {
      cells.end(CellFate.of(outside), rest);
    } else if (rest != 0) {
      beside(line);
    }
    return fate;
  }

  private int passed(LineFate fate, TablePart part) {
    int filled = Cell.filled(part.from());
    cells.end(CellFate.of(fate), filled);
    return filled;
  }

  /** Cells of a line that lie in none of its tables. */
  private void beside(SheetLine line) {
    Set<Integer> inside = new HashSet<>();
    line.parts().forEach(part -> part.from().forEach(cell -> inside.add(cell.column())));
    for (Cell cell : line.line().cells()) {
      if (cell.isFilled() && !inside.contains(cell.column())) {
        cells.outside(places.column(line.line().row(), cell.column()));
      }
    }
  }

  /** What a line is that belongs to no table, or is not looked at in its parts. */
  private LineFate outside(SheetLine line, int row) {
    return switch (line.kind()) {
      case EMPTY -> LineFate.BLANK;
      case METADATA -> LineFate.TITLE;
      case HEADER -> LineFate.HEADING;
      case NOTES ->
          line.parts().isEmpty() && latest != null
              ? latest.note(row, line.line().cells())
              : LineFate.NOTE;
      default -> LineFate.UNCLAIMED;
    };
  }

  private static LineFate unclaimed(TablePart part) {
    return part.kind() == LineClass.METADATA ? LineFate.TITLE : LineFate.UNCLAIMED;
  }

  private void metadata(SheetLine line) {
    if (notesAreUsed && open.isEmpty()) {
      notes = new SheetNotes();
      notesAreUsed = false;
    }
    notes.read(line.line());
  }

  private LineFate claimed(TableReading table, int row, TablePart part) {
    part.cells().forEach(cell -> formula(row, cell));
    List<TablePart> rows = table.rowsOf(part);
    if (rows.size() > 1) {
      table.tellSplit(row, rows.size());
    }
    LineFate fate = LineFate.BLANK;
    for (int i = 0; i < rows.size(); i++) {
      table.of(i);
      LineFate own = part(table, row, rows.get(i));
      table.account(own, rows.get(i));
      fate = own.compareTo(fate) < 0 ? own : fate;
    }
    table.of(0);
    return fate;
  }

  private void formula(int row, Cell cell) {
    Formula formula = cell.look().formula();
    if (formula == null) {
      return;
    }
    computed += formula.state() == Formula.State.COMPUTED ? 1 : 0;
    if (formula.isBelieved()) {
      unchecked++;
      if (uncheckedCells.size() < MOST_NAMED) {
        uncheckedCells.add(Place.letters(cell.column()) + row);
      }
    }
  }

  private LineFate part(TableReading table, int row, TablePart part) {
    LineFate fate =
        switch (part.kind()) {
          case DATA -> table.data(row, part.cells());
          case DERIVED -> table.derived(row, Eye.seen(part.cells()));
          case GROUP -> table.group(row, part.cells());
          case NOTES -> table.note(row, part.cells());
          case HEADER -> LineFate.HEADING;
          case METADATA -> LineFate.TITLE;
          case EMPTY -> LineFate.BLANK;
        };
    tally.row(fate == LineFate.FACT || fate == LineFate.REFUSED);
    return fate;
  }

  @Override
  public void close(FoundTable table) {
    TableReading reading = open.remove(table.head().index());
    if (reading != null) {
      reading.close();
      tally.table(reading);
      twice.add(reading.rows());
    }
    if (open.isEmpty()) {
      notes = new SheetNotes();
      notesAreUsed = false;
    }
  }

  @Override
  public void end() {
    if (sheet.hidden() && latest != null) {
      about(ProblemRule.HIDDEN_SHEET, sheet.name());
    }
    if (!hidden.isEmpty()) {
      about(ProblemRule.HIDDEN_ROWS, hiddenRows());
    }
    if (computed > 0) {
      about(ProblemRule.FORMULA_COMPUTED, String.valueOf(computed));
    }
    if (unchecked > 0) {
      String more = unchecked > uncheckedCells.size() ? " 等" : "";
      String cells = String.join("、", uncheckedCells) + more;
      about(ProblemRule.FORMULA_UNCHECKED, unchecked + " 个（" + cells + "）");
    }
  }

  private String hiddenRows() {
    String rows =
        hidden.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining("、"));
    String more = hidden.size() > MOST_NAMED ? " 等" : "";
    return hidden.size() + " 行（第 " + rows + " 行" + more + "）";
  }

  /** Tells something of the sheet that was just read, if any of it was taken. */
  public void tell(ProblemRule rule, String detail) {
    if (latest != null) {
      about(rule, detail);
    }
  }

  private void about(ProblemRule rule, String detail) {
    Place place = Place.sheet(sheet.index(), sheet.name());
    sink.problem(new Problem(rule, rule.severity(), place, null, null, "", detail));
  }

  /** The file has ended: rows that stand in two of its tables are told. */
  public void tellRowsTwice() {
    for (RowsToldTwice.Again again : twice.found()) {
      ProblemRule rule = ProblemRule.ROWS_TOLD_TWICE;
      Place place = Place.sheet(again.place().sheet(), again.place().name());
      String rows = String.valueOf(again.rows());
      sink.problem(
          new Problem(rule, rule.severity(), place, again.dataset(), null, rows, again.said()));
    }
  }

  /** What the file came to, once all is read. */
  public LedgerSummary summary(String format, int problems) {
    return tally.summary(
        first == null ? notes : first, register.account(), cells.account(), format, problems);
  }

  /** What the tables that were not taken are nearest to. */
  public List<String> missed() {
    return List.copyOf(missed);
  }

  /** What tables of this file tell the same. */
  public List<Problem> repeats() {
    return tally.repeats();
  }

  public boolean foundNoTable() {
    return tally.hasNoTable();
  }
}
