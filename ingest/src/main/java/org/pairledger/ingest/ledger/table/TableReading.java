package org.pairledger.ingest.ledger.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.date.DateRules;
import org.pairledger.ingest.cell.number.MoneyUnit;
import org.pairledger.ingest.cell.number.StatedUnit;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.problem.Severity;
import org.pairledger.ingest.cell.text.NoValue;
import org.pairledger.ingest.ledger.account.CellFate;
import org.pairledger.ingest.ledger.account.CellRegister;
import org.pairledger.ingest.ledger.account.LineFate;
import org.pairledger.ingest.ledger.account.NoValues;
import org.pairledger.ingest.ledger.bind.BindingReport;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.bind.SheetNotes;
import org.pairledger.ingest.ledger.bind.UnitColumn;
import org.pairledger.ingest.ledger.cells.FieldReaders;
import org.pairledger.ingest.ledger.cells.ImpliedFields;
import org.pairledger.ingest.ledger.cells.PersonColumns;
import org.pairledger.ingest.ledger.cells.PersonsOfRow;
import org.pairledger.ingest.ledger.cells.RowReading;
import org.pairledger.ingest.ledger.cells.StartOfTerm;
import org.pairledger.ingest.ledger.cells.TimeReaders;
import org.pairledger.ingest.ledger.column.Binding;
import org.pairledger.ingest.ledger.norow.NilWords;
import org.pairledger.ingest.ledger.norow.NotesBelow;
import org.pairledger.ingest.ledger.norow.RowGate;
import org.pairledger.ingest.ledger.norow.TotalLabel;
import org.pairledger.ingest.ledger.place.Slots;
import org.pairledger.ingest.ledger.place.TablePlace;
import org.pairledger.ingest.ledger.repeat.ContentPrint;
import org.pairledger.ingest.ledger.repeat.Fingerprint;
import org.pairledger.ingest.ledger.repeat.RepeatedRows;
import org.pairledger.ingest.ledger.repeat.RowContent;
import org.pairledger.ingest.ledger.repeat.RowShare;
import org.pairledger.ingest.ledger.repeat.RowShares;
import org.pairledger.ingest.ledger.repeat.RowsAlike;
import org.pairledger.ingest.ledger.repeat.RowsByWords;
import org.pairledger.ingest.ledger.repeat.RowsToldTwice;
import org.pairledger.ingest.ledger.repeat.TableSumming;
import org.pairledger.ingest.ledger.row.Eye;
import org.pairledger.ingest.ledger.row.FillDown;
import org.pairledger.ingest.ledger.row.MergedDown;
import org.pairledger.ingest.ledger.row.RowCells;
import org.pairledger.ingest.ledger.row.RowDoubts;
import org.pairledger.ingest.ledger.row.RowDraft;
import org.pairledger.ingest.ledger.row.RowPairing;
import org.pairledger.ingest.ledger.row.RowYears;
import org.pairledger.ingest.ledger.row.SpansTold;
import org.pairledger.ingest.ledger.tell.KnownWords;
import org.pairledger.ingest.ledger.tell.LedgerSink;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.ledger.total.PrintedTotals;
import org.pairledger.ingest.ledger.total.RowPrices;
import org.pairledger.ingest.ledger.total.RowTotals;
import org.pairledger.ingest.ledger.total.RunningBalance;
import org.pairledger.ingest.pairing.PairedFile;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.table.LineClass;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.TablePart;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/** One table being read as its dataset: rows, problems, sums, until it ends. */
final class TableReading {

  private final Dataset dataset;
  private final TablePlace place;
  private final LedgerSink sink;
  private final TableProblems problems;
  private final UnitColumn units;
  private final BoundColumns columns;
  private final RowDraft draft;
  private final FillDown fill;
  private final RowReading reading;
  private final TimeReaders times;
  private final ImpliedFields implied;
  private final StartOfTerm start;
  private final @Nullable PersonColumns person;
  private final PrintedTotals totals;
  private final OtherColumns others;
  private final RowTotals rowTotals;
  private final RowPrices rowPrices;
  private final RunningBalance balance;
  private final RepeatedRows repeated;
  private final RowsAlike alike;
  private final SpansTold spans;
  private final RowYears years;
  private final RowGate gate;
  private final RowDoubts doubts;
  private final NotesBelow notesBelow;
  private final RowContent content;
  private final RowsToldTwice.Table rows;
  private final RowsByWords byWords;
  private final RowPairing pairings;
  private final RowShares shares;
  private final BesideCells beside;
  private final OtherCells otherCells;
  private final PersonsOfRow persons;
  private final CellRegister cells;
  private final boolean lacksRequired;
  private boolean hasToldSilent;
  private String yearQuestion;
  private int row;
  private int nthPerson;
  private int example;
  private int refused;
  private @Nullable UnitBelow unitBelow;

  /** A line below the rows that says the unit of amounts. */
  private record UnitBelow(int row, Cell cell) {}

  TableReading(
      Binding binding, TableHead head, TablePlace place, SheetNotes notes, Context context) {
    this.dataset = binding.dataset();
    this.place = place;
    this.sink = context.sink();
    this.yearQuestion = context.yearQuestion();
    Slots slots = Slots.of(dataset);
    this.problems = new TableProblems(place, dataset.id(), names(context.catalogue()), sink);
    this.units = UnitColumn.of(binding);
    this.columns = BoundColumns.of(binding.columns(), notes, units);
    this.draft = new RowDraft(slots.size(), columns.sums(), this::complain);
    this.fill = new FillDown(ImpliedFields.filledDown(binding));
    FieldReaders readers =
        new FieldReaders(context.catalogue(), context.keys(), slots, context.dates());
    this.times = readers.times();
    MergedDown merged = new MergedDown(place.merges());
    this.pairings = new RowPairing(binding, place.name(), context.paired(), merged);
    this.reading = new RowReading(columns, readers, fill, merged, draft, context.noValues());
    this.implied = new ImpliedFields(binding, place.name(), readers, fill);
    this.start = new StartOfTerm(binding, slots);
    this.person =
        slots.has("person_key") ? new PersonColumns(context.keys(), slots, binding) : null;
    this.totals = new PrintedTotals(columns, place, dataset.id(), problems, sink);
    this.gate = new RowGate(columns, totals, problems, place, binding.others());
    this.doubts = new RowDoubts(dataset, columns, problems, merged, context.dates());
    this.notesBelow = new NotesBelow(totals, problems);
    this.content = new RowContent(columns);
    this.rows = new RowsToldTwice.Table(dataset.id(), place);
    this.byWords = new RowsByWords(dataset, slots);
    this.others = new OtherColumns(binding.others().stream().filter(this::isOther).toList(), place);
    this.rowTotals = new RowTotals(columns, binding.others());
    this.rowPrices = new RowPrices(columns, binding.others());
    this.balance = new RunningBalance(columns);
    this.cells = context.cells();
    this.persons = new PersonsOfRow(columns);
    this.otherCells = new OtherCells(binding, units, pairings, head, place, cells);
    this.beside = new BesideCells(place, columns, problems);
    this.repeated = new RepeatedRows(columns.size() + 1, this::repeats);
    this.alike = new RowsAlike(columns, slots, problems);
    this.spans = new SpansTold(columns, problems);
    this.years = new RowYears(context.dates().year(), notes, problems);
    this.shares =
        new RowShares(
            pairings, context.paired(), problems, sink, () -> emptyShare(slots, context.keys()));
    BindingReport report = new BindingReport(binding, place, problems);
    report.tell(columns, sink);
    start.tell(problems);
    this.lacksRequired = report.lacksRequired();
  }

  /** What every table of a file is read with. */
  record Context(
      DatasetCatalogue catalogue,
      PersonKeys keys,
      DateRules dates,
      PairedFile paired,
      String yearQuestion,
      CellRegister cells,
      NoValues noValues,
      LedgerSink sink) {}

  private RowShare emptyShare(Slots slots, PersonKeys keys) {
    TableSumming.Measure measure = TableSumming.Measure.of(dataset, columns);
    return new RowShare(
        columns,
        new ContentPrint(dataset, columns, slots),
        measure == null ? null : new TableSumming(dataset, measure, slots, keys::party));
  }

  /** Among persons any word may be a name; elsewhere none is. */
  private @Nullable KnownWords names(DatasetCatalogue catalogue) {
    boolean hasPersons = dataset.fields().stream().anyMatch(DatasetField::isPersonal);
    return hasPersons ? new KnownWords(dataset, catalogue) : null;
  }

  private boolean isOther(ColumnHead head) {
    return !units.isAt(head.column()) && !pairings.isAt(head.column());
  }

  Dataset dataset() {
    return dataset;
  }

  int staged() {
    return shares.own().staged();
  }

  int refused() {
    return refused;
  }

  /** What its rows say, to be held against other tables. */
  Fingerprint content() {
    return shares.own().content();
  }

  /** Its rows by what they say in words. */
  RowsByWords byWords() {
    return byWords;
  }

  /** What it holds for each pairing. */
  RowShares shares() {
    return shares;
  }

  TablePlace place() {
    return place;
  }

  /** The heading of a block: nothing is repeated across it, and it may name what its rows share. */
  LineFate group(int rowNumber, List<Cell> cells) {
    if (NilWords.isNil(cells)) {
      return LineFate.NIL;
    }
    if (isPersonAlone(cells.get(0).column())) {
      return data(rowNumber, cells);
    }
    fill.endBlock();
    boolean isSeen = Eye.left(cells.get(0)) == null;
    if (isSeen) {
      units.block(cells);
      implied.heading(cells.get(0));
    }
    pairings.block(isSeen ? cells.get(0) : null);
    notesBelow.see(rowNumber, cells);
    return LineFate.GROUP;
  }

  /** A name in its own column and nothing else is a row that lacks the rest, not a heading. */
  private boolean isPersonAlone(int column) {
    int index = columns.at(column);
    return column > 0 && index >= 0 && columns.field(index).isPersonal();
  }

  /**
   * A line among the rows, and what became of it.
   *
   * @param rowNumber from 1
   */
  LineFate data(int rowNumber, List<Cell> cells) {
    if (!saysAnything(cells)) {
      return LineFate.EMPTY_ROW;
    }
    ProblemRule left = Eye.leftRow(cells, columns);
    if (left != null) {
      problems.ofRow(left, rowNumber, "");
      refused++;
      return LineFate.REFUSED;
    }
    LineFate decided = gate.fate(rowNumber, cells);
    if (decided == LineFate.TOTAL) {
      return total(rowNumber, cells);
    }
    if (decided == LineFate.NOTE) {
      return note(rowNumber, cells);
    }
    if (decided != null) {
      refused += decided == LineFate.REFUSED ? 1 : 0;
      return decided;
    }
    row = rowNumber;
    unitBelow = null;
    draft.begin();
    shares.begin(row, cells, draft);
    LineFate fate = read(cells);
    shares.end();
    return fate;
  }

  /** Amounts without a unit are named before their first row, or when no row said one. */
  private void tellSilent(boolean isTime) {
    if (isTime && !hasToldSilent && !units.saidMoney()) {
      columns.tellSilent(problems);
    }
    hasToldSilent |= isTime;
  }

  private LineFate read(List<Cell> cells) {
    tellSilent(!units.isAlone());
    draft.unit = units.ofAmounts(cells);
    draft.measure = units.said(cells);
    others.see(cells);
    beside.see(row, cells);
    reading.read(row, cells);
    implied.read(draft);
    reading.joinPeriods(cells);
    start.read(draft, cells);
    if (person != null) {
      person.fill(draft);
    }
    totals.addRow(draft, row);
    rowTotals.see(row, cells, draft);
    rowPrices.see(row, cells, draft);
    doubts.see(row, draft, reading.told(), cells);
    gate.passed(row, cells, draft);
    notesBelow.row();
    if (!draft.isRefused()) {
      repeated.see(told(), row);
      alike.see(row, draft, reading.told(), shares.name());
      spans.see(row, draft, reading.told(), shares.name());
      balance.see(row, draft, reading.told());
    }
    return deliver();
  }

  private void complain(
      ProblemRule rule,
      Severity severity,
      int column,
      DatasetField field,
      @Nullable Cell cell,
      String detail) {
    problems.ofCell(new TableProblems.Wrong(rule, severity, detail), row, column, field, cell);
    if (rule == ProblemRule.DATE_WITHOUT_YEAR) {
      askYear();
    }
  }

  /** Once, when a date needs the year that title, names and folder do not agree on. */
  private void askYear() {
    if (!yearQuestion.isEmpty()) {
      ProblemRule rule = ProblemRule.YEAR_DISAGREES;
      problems.ofTable(rule, rule.severity(), null, yearQuestion);
      yearQuestion = "";
    }
  }

  private boolean saysAnything(List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      boolean isSilent = cell.text().isBlank() || NoValue.isOfProgram(cell.text());
      if (columns.at(cell.column()) >= 0 && (!isSilent || Eye.isUnseen(cell))) {
        return true;
      }
    }
    return false;
  }

  /** What the row says, and whose it is where that is another pairing. */
  private Cell[] told() {
    Cell[] told = reading.told();
    if (shares.name().isEmpty()) {
      return told;
    }
    Cell[] named = Arrays.copyOf(told, told.length + 1);
    named[told.length] = new Cell(-1, shares.name(), shares.name(), Cell.Kind.TEXT);
    return named;
  }

  private void repeats(int rowNumber, int earlier) {
    problems.ofRow(ProblemRule.REPEATED_ROW, rowNumber, String.valueOf(earlier));
  }

  /** What the row adds to the first column of which a sum says something. */
  private long amount() {
    for (int i = 0; i < columns.size(); i++) {
      int addend = columns.addend(i);
      if (addend >= 0 && columns.field(i).summed() && draft.hasAddend(addend)) {
        return draft.addend(addend);
      }
    }
    return 0;
  }

  /** The rows taken, by content. */
  RowsToldTwice.Table rows() {
    return rows;
  }

  private LineFate deliver() {
    if (draft.isRefused() || lacksRequired) {
      refused++;
      shares.refused(draft);
      return LineFate.REFUSED;
    }
    rows.add(content.of(draft.values(), reading.told(), shares.name()), amount());
    byWords.add(draft.values(), amount());
    example = draft.isExample ? row : example;
    years.see(row, draft);
    boolean isElsewhere = shares.taken(draft);
    sink.row(dataset, place.record(row, nthPerson), draft.values());
    return isElsewhere ? LineFate.ELSEWHERE : LineFate.FACT;
  }

  /** A line that says it is a total; a row that has all that rows have is none for its name. */
  LineFate derived(int rowNumber, List<Cell> cells) {
    TotalLabel label = TotalLabel.of(cells);
    boolean isNext = gate.isNextNumber(cells);
    boolean isName = isNext && (label != TotalLabel.SURE || totals.isWordOfAmount(cells));
    if (isName) {
      return data(rowNumber, cells);
    }
    boolean mayBeName = label == TotalLabel.DOUBTFUL || label == TotalLabel.NAME;
    if (mayBeName && gate.mayBeRow(cells) && !totals.isSumOfRows(cells)) {
      if (label == TotalLabel.DOUBTFUL) {
        problems.ofRow(ProblemRule.TOTAL_WORD_IN_ROW, rowNumber, "");
      }
      return data(rowNumber, cells);
    }
    return total(rowNumber, cells);
  }

  private LineFate total(int rowNumber, List<Cell> cells) {
    fill.endBlock();
    pairings.block(null);
    return totals.derived(rowNumber, cells) ? LineFate.TOTAL : LineFate.CARRIED;
  }

  /** A line under the rows or between them that is none of them. */
  LineFate note(int rowNumber, List<Cell> cells) {
    if (NilWords.isNil(cells)) {
      return LineFate.NIL;
    }
    if (Eye.left(cells.get(0)) == null && isInYuanAlone(units.block(cells))) {
      unitBelow = new UnitBelow(rowNumber, cells.get(0));
    }
    notesBelow.see(rowNumber, cells);
    return LineFate.NOTE;
  }

  /** Whether rows above were taken as yuan, and the line says another unit. */
  private boolean isInYuanAlone(StatedUnit said) {
    return hasToldSilent
        && columns.areSilent()
        && said.money().filter(unit -> unit != MoneyUnit.YUAN).isPresent();
  }

  /** A unit below the last row, of rows that were taken as yuan. */
  private void tellUnitBelow() {
    UnitBelow below = unitBelow;
    if (below != null) {
      TableProblems.Saying said = new TableProblems.Saying(below.cell().text().strip(), "");
      problems.ofWords(ProblemRule.UNIT_BELOW, below.row(), below.cell().column(), said);
    }
  }

  /** The rows' own years are evidence too: none of them may be the one the others were given. */
  private void weighYears() {
    times
        .otherYears()
        .ifPresent(
            years -> {
              ProblemRule rule = ProblemRule.YEAR_DISAGREES;
              problems.ofTable(rule, rule.severity(), null, years);
            });
  }

  /** The rows that a line among the rows is: one for each person it names. */
  List<TablePart> rowsOf(TablePart part) {
    if (part.kind() != LineClass.DATA) {
      return List.of(part);
    }
    List<List<Cell>> told = persons.of(part.cells());
    if (told.size() == 1) {
      return List.of(part);
    }
    List<TablePart> rows = new ArrayList<>();
    for (List<Cell> one : told) {
      List<Cell> from = rows.isEmpty() ? part.from() : List.of();
      rows.add(new TablePart(part.table(), part.kind(), one, from));
    }
    return rows;
  }

  /** What is read next is of this person of its row, from 0. */
  void of(int nth) {
    nthPerson = nth;
  }

  /** The rows of a line were as many persons. */
  void tellSplit(int rowNumber, int rows) {
    problems.ofRow(ProblemRule.PERSONS_SPLIT, rowNumber, String.valueOf(rows));
  }

  /** What became of the filled cells of a part of it that ended so. */
  void account(LineFate fate, TablePart part) {
    int filled = Cell.filled(part.from());
    if (fate != LineFate.FACT && fate != LineFate.ELSEWHERE) {
      cells.end(CellFate.of(fate), filled);
    } else if (part.isLaidOut()) {
      otherCells.seeLaidOut(part.from());
    } else {
      RowCells read = reading.cells();
      read.tell(cells);
      if (read.count() < filled) {
        otherCells.see(part.cells());
      }
    }
  }

  /** The table has ended: its totals are held against its rows. */
  void close() {
    weighYears();
    tellSilent(true);
    tellUnitBelow();
    years.close();
    repeated.close();
    gate.close();
    totals.close();
    rowTotals.close(problems);
    rowPrices.close(problems);
    balance.close(problems);
    notesBelow.close();
    others.tell(problems);
    beside.close();
    otherCells.close();
    if (example > 0 && staged() > 1) {
      problems.ofRow(ProblemRule.EXAMPLE_ROW, example, "");
    }
  }
}
