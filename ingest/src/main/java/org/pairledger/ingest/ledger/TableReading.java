package org.pairledger.ingest.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.table.Table;
import org.pairledger.ingest.cell.CellText;
import org.pairledger.ingest.cell.DateRules;
import org.pairledger.ingest.cell.DittoMark;
import org.pairledger.ingest.cell.MoneyUnit;
import org.pairledger.ingest.cell.PersonKeys;
import org.pairledger.ingest.cell.ProblemRule;
import org.pairledger.ingest.cell.Severity;
import org.pairledger.ingest.sheet.Cell;

/** One table being read as its dataset: rows, problems, sums, until it ends. */
final class TableReading {

  private static final int ADDRESS = StagingTables.ADDRESS.size();

  private final Binding binding;
  private final TablePlace place;
  private final LedgerSink sink;
  private final TableProblems problems;
  private final BoundColumns columns;
  private final FieldReader[] readers;
  private final List<DatasetField> implied;
  private final Map<String, FieldReader> impliedReaders = new HashMap<>();
  private final @Nullable PersonColumns person;
  private final FieldReaders factory;
  private final RowDraft draft;
  private final FillDown fill = new FillDown();
  private final MergedDown merged;
  private final PrintedTotals totals;
  private final OtherColumns others;
  private final RepeatedRows repeated = new RepeatedRows(this::repeats);
  private final Cell[] told;
  private final @Nullable Cell[] above;
  private final boolean lacksRequired;
  private int row;
  private int staged;
  private int example;
  private int refused;

  TableReading(Binding binding, TablePlace place, SheetNotes notes, Context context) {
    this.binding = binding;
    this.place = place;
    this.sink = context.sink();
    String dataset = binding.dataset().id();
    Map<String, Integer> slots = slots(binding.dataset());
    boolean isOfPersons = slots.containsKey("person_key");
    boolean hasPersons = binding.dataset().fields().stream().anyMatch(DatasetField::isPersonal);
    KnownWords known = new KnownWords(binding.dataset(), context.catalogue());
    this.problems = new TableProblems(place, dataset, hasPersons ? known : null, sink);
    this.columns = BoundColumns.of(binding.columns(), notes, problems);
    this.factory = new FieldReaders(context.catalogue(), context.keys(), slots, context.dates());
    this.readers = readers();
    this.draft = new RowDraft(slots.size(), columns.sums(), this::complain);
    this.person = isOfPersons ? new PersonColumns(context.keys(), slots, binding) : null;
    this.merged = new MergedDown(place.merges());
    this.totals = new PrintedTotals(columns, place, dataset, problems, sink);
    this.others = new OtherColumns(binding.others());
    this.told = new Cell[columns.size()];
    this.above = new @Nullable Cell[columns.size()];
    this.implied = implied(binding);
    tellBinding();
    this.lacksRequired = lacksRequired();
    imply();
  }

  /** What every table of a file is read with. */
  record Context(DatasetCatalogue catalogue, PersonKeys keys, DateRules dates, LedgerSink sink) {}

  private static Map<String, Integer> slots(Dataset dataset) {
    Table table = StagingTables.of(dataset);
    Map<String, Integer> slots = new HashMap<>();
    for (int i = ADDRESS; i < table.fields().size(); i++) {
      slots.put(table.fields().get(i).name(), i - ADDRESS);
    }
    return slots;
  }

  private FieldReader[] readers() {
    FieldReader[] made = new FieldReader[columns.size()];
    for (int i = 0; i < made.length; i++) {
      made[i] = factory.reader(columns.bound(i), columns.unit(i), columns.addend(i));
    }
    return made;
  }

  private void tellBinding() {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.bound(i).part() != BoundColumn.Part.END) {
        sink.column(column(columns.bound(i), columns.unit(i)));
      }
    }
    for (DatasetField field : binding.twice()) {
      ProblemRule rule = ProblemRule.TWO_COLUMNS_FOR_FIELD;
      problems.ofTable(rule, rule.severity(), field, field.label());
    }
    for (String heading : binding.cumulative()) {
      ProblemRule rule = ProblemRule.CUMULATIVE_COLUMN;
      problems.ofTable(rule, rule.severity(), null, heading);
    }
  }

  private SourceColumn column(BoundColumn column, MoneyUnit unit) {
    return new SourceColumn(
        place.sheet(),
        place.table(),
        place.name(),
        binding.dataset().id(),
        column.field().name(),
        Place.letters(column.column()),
        column.heading(),
        column.field().type() == FieldType.MONEY ? unit.label() : null);
  }

  /** Fields without a column that the heading of a block or the sheet's name may fill. */
  private static List<DatasetField> implied(Binding binding) {
    return binding.dataset().fields().stream()
        .filter(DatasetField::fillDown)
        .filter(field -> !binding.has(field))
        .toList();
  }

  private void imply() {
    for (DatasetField field : implied) {
      BoundColumn nowhere = new BoundColumn(-1, field.label(), field);
      impliedReaders.put(field.name(), factory.reader(nowhere, MoneyUnit.YUAN, -1));
    }
    BlockWords.field(place.name(), implied)
        .ifPresent(field -> fill.forSheet(field, BlockWords.bare(place.name())));
  }

  private boolean lacksRequired() {
    List<DatasetField> missing = new ArrayList<>(binding.missing());
    missing.removeIf(DatasetField::fillDown);
    missing.forEach(
        field ->
            problems.ofTable(
                ProblemRule.REQUIRED_COLUMN_MISSING, Severity.FATAL, field, field.label()));
    return !missing.isEmpty();
  }

  Dataset dataset() {
    return binding.dataset();
  }

  int staged() {
    return staged;
  }

  int refused() {
    return refused;
  }

  /** Sums of the columns of which a sum says something, by field, in hundredths. */
  Map<DatasetField, Long> sums() {
    return totals.sums();
  }

  /** The heading of a block: nothing is repeated across it, and it may name what its rows share. */
  boolean group(int rowNumber, List<Cell> cells) {
    if (isPersonAlone(cells.get(0).column())) {
      return data(rowNumber, cells);
    }
    fill.endBlock();
    String text = CellText.plain(cells.get(0).text());
    List<DatasetField> fields =
        binding.dataset().fields().stream().filter(DatasetField::fillDown).toList();
    BlockWords.field(text, fields).ifPresent(field -> fill.forBlock(field, BlockWords.bare(text)));
    return false;
  }

  /** A name in its own column and nothing else is a row that lacks the rest, not a heading. */
  private boolean isPersonAlone(int column) {
    int index = columns.at(column);
    return column > 0 && index >= 0 && columns.field(index).isPersonal();
  }

  /**
   * A row of data; false when no field of it says anything.
   *
   * @param rowNumber from 1
   */
  boolean data(int rowNumber, List<Cell> cells) {
    if (!saysAnything(cells)) {
      return false;
    }
    row = rowNumber;
    draft.begin();
    others.see(cells);
    readCells(cells);
    for (DatasetField field : implied) {
      impliedCell(field);
    }
    finish(cells);
    totals.addRow(draft, row);
    if (!draft.isRefused()) {
      repeated.see(told, row);
    }
    deliver();
    return true;
  }

  private void complain(
      ProblemRule rule,
      Severity severity,
      int column,
      DatasetField field,
      @Nullable Cell cell,
      String detail) {
    problems.ofCell(new TableProblems.Wrong(rule, severity, detail), row, column, field, cell);
  }

  private boolean saysAnything(List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (!cell.text().isBlank() && columns.at(cell.column()) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void readCells(List<Cell> cells) {
    int at = 0;
    for (int i = 0; i < columns.size(); i++) {
      int column = columns.column(i);
      while (at < cells.size() && cells.get(at).column() < column) {
        at++;
      }
      boolean isThere = at < cells.size() && cells.get(at).column() == column;
      readCell(i, isThere ? cells.get(at) : blank(column));
    }
  }

  private static Cell blank(int column) {
    return new Cell(column, "", "", Cell.Kind.TEXT);
  }

  private void readCell(int index, Cell found) {
    DatasetField field = columns.field(index);
    Cell cell = found;
    if (DittoMark.isOne(found) && field.type() != FieldType.NOTE) {
      cell = ditto(field, index, found);
    } else if (found.text().isEmpty()) {
      cell = carried(field, found);
    }
    above[index] = cell;
    if (field.fillDown() && !cell.text().isBlank()) {
      fill.remember(field, cell);
    }
    if (!cell.text().isEmpty()) {
      merged.remember(row, cell, columns.column(index));
    }
    told[index] = field.type() == FieldType.NOTE ? blank(columns.column(index)) : cell;
    if (isError(cell)) {
      error(field, cell, columns.column(index));
    } else {
      readers[index].read(cell, draft);
    }
  }

  /** What a ditto mark repeats: the last cell above that is none, but never of a person. */
  private Cell ditto(DatasetField field, int index, Cell mark) {
    Cell repeated = field.isPersonal() ? null : above[index];
    if (repeated != null && !repeated.text().isBlank()) {
      return repeated;
    }
    boolean isFatal = field.required() || field.reconciled();
    draft.complain(
        ProblemRule.DITTO_NOT_TAKEN, isFatal, columns.column(index), field, mark, field.label());
    return blank(columns.column(index));
  }

  /** What a blank cell repeats: the cell above in its block, or the merged cell it lies in. */
  private Cell carried(DatasetField field, Cell blank) {
    if (field.isPersonal() && field.type() != FieldType.PARTY) {
      return blank;
    }
    Cell above = field.fillDown() ? fill.repeated(field) : null;
    if (above == null && !field.type().isAdditive()) {
      above = merged.above(row, blank.column());
    }
    return above == null ? blank : above;
  }

  private static boolean isError(Cell cell) {
    return cell.kind() == Cell.Kind.ERROR
        || cell.kind() == Cell.Kind.UNCOMPUTED
        || cell.kind() == Cell.Kind.UNDECODABLE
        || (!cell.text().isEmpty()
            && cell.text().charAt(0) == '#'
            && ErrorWords.isOne(cell.text()));
  }

  private void error(DatasetField field, Cell cell, int column) {
    ProblemRule rule =
        switch (cell.kind()) {
          case UNCOMPUTED -> ProblemRule.FORMULA_UNCOMPUTED;
          case UNDECODABLE -> ProblemRule.UNDECODABLE_CELL;
          default -> ProblemRule.ERROR_VALUE;
        };
    if (field.type() != FieldType.NOTE) {
      draft.complain(rule, field.required() || field.reconciled(), column, field, cell, "");
    }
  }

  private void impliedCell(DatasetField field) {
    Cell cell = fill.repeated(field);
    FieldReader reader = impliedReaders.get(field.name());
    if (reader != null && (cell != null || field.required())) {
      reader.read(cell == null ? blank(-1) : cell, draft);
    }
  }

  private void finish(List<Cell> cells) {
    for (int i = 0; i < columns.size() && draft.unanchored != null; i++) {
      if (columns.field(i).type() == FieldType.PERIOD) {
        int column = columns.column(i);
        factory.anchor(columns.field(i), column, cell(cells, column), draft);
      }
    }
    if (columns.period() != null) {
      factory.join(columns.period(), cell(cells, columns.period().column()), draft);
    }
    if (person != null) {
      person.fill(draft);
    }
  }

  private static Cell cell(List<Cell> cells, int column) {
    return cells.stream()
        .filter(cell -> cell.column() == column)
        .findFirst()
        .orElseGet(() -> blank(column));
  }

  private void repeats(int rowNumber, int earlier) {
    problems.ofRow(ProblemRule.REPEATED_ROW, rowNumber, String.valueOf(earlier));
  }

  private void deliver() {
    if (draft.isRefused() || lacksRequired) {
      refused++;
      return;
    }
    staged++;
    example = draft.isExample ? row : example;
    sink.row(binding.dataset(), new RowAddress(place.sheet(), place.table(), row), draft.values());
  }

  /** A printed total, kept for the comparison at the end. */
  void derived(int rowNumber, List<Cell> cells) {
    fill.endBlock();
    totals.derived(rowNumber, cells);
  }

  /** A note under the table that may say how many rows there are. */
  void note(int rowNumber, String text) {
    totals.note(rowNumber, text);
  }

  /** The table has ended: its totals are held against its rows. */
  void close() {
    repeated.close();
    totals.close();
    others.tell(problems);
    if (example > 0 && staged > 1) {
      problems.ofRow(ProblemRule.EXAMPLE_ROW, example, "");
    }
  }
}
