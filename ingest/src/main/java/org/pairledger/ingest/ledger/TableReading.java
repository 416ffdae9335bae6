package org.pairledger.ingest.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.dataset.StagingTables;
import org.pairledger.contract.table.Table;
import org.pairledger.ingest.cell.CellText;
import org.pairledger.ingest.cell.DateRules;
import org.pairledger.ingest.cell.Money;
import org.pairledger.ingest.cell.MoneyCell;
import org.pairledger.ingest.cell.MoneyUnit;
import org.pairledger.ingest.cell.NumberCell;
import org.pairledger.ingest.cell.PersonKeys;
import org.pairledger.ingest.cell.ProblemRule;
import org.pairledger.ingest.cell.Severity;
import org.pairledger.ingest.sheet.Cell;
import org.pairledger.ingest.sheet.Merge;

/** One table being read as its dataset: rows, problems, sums, until it ends. */
final class TableReading {

  private static final Pattern COUNT =
      Pattern.compile("(?:共计|合计|总计|共)?[::]?(\\d+)(?:人|名|人次|条|笔|个|家)?");
  private static final int ADDRESS = StagingTables.ADDRESS.size();

  private final Binding binding;
  private final SheetPlace sheet;
  private final LedgerSink sink;
  private final FieldReader[] readers;
  private final MoneyUnit[] units;
  private final int[] addends;
  private final BoundColumn[] columns;
  private final List<DatasetField> implied;
  private final Map<String, FieldReader> impliedReaders = new HashMap<>();
  private final @Nullable PersonColumns person;
  private final FieldReaders factory;
  private final RowDraft draft;
  private final FillDown fill;
  private final MergedDown merged;
  private final ControlTotals totals;
  private final RepeatedRows repeated = new RepeatedRows();
  private final Cell[] told;
  private final UnitSlips[] slips;
  private final boolean lacksRequired;
  private int row;
  private int staged;
  private int refused;

  /** Where the table is. */
  record SheetPlace(int sheet, String name, int table, List<Merge> merges) {}

  TableReading(
      Binding binding,
      SheetPlace sheet,
      SheetNotes notes,
      DateRules dates,
      DatasetCatalogue catalogue,
      PersonKeys keys,
      LedgerSink sink) {
    this.binding = binding;
    this.sheet = sheet;
    this.sink = sink;
    Map<String, Integer> slots = slots(binding.dataset());
    this.factory = new FieldReaders(catalogue, keys, slots, dates);
    this.columns = binding.columns().toArray(BoundColumn[]::new);
    this.readers = new FieldReader[columns.length];
    this.units = new MoneyUnit[columns.length];
    this.addends = new int[columns.length];
    int sums = bind(notes);
    this.totals = new ControlTotals(sums);
    this.slips = new UnitSlips[sums];
    this.draft = new RowDraft(slots.size(), sums, this::complain);
    this.person = slots.containsKey("person_key") ? new PersonColumns(keys, slots, binding) : null;
    this.fill = new FillDown();
    this.merged = new MergedDown(sheet.merges());
    this.told = new Cell[columns.length];
    this.implied = implied(binding);
    this.lacksRequired = lacksRequired();
    imply(slots.size());
    sheetIsABlock();
  }

  private static Map<String, Integer> slots(Dataset dataset) {
    Table table = StagingTables.of(dataset);
    Map<String, Integer> slots = new HashMap<>();
    for (int i = ADDRESS; i < table.fields().size(); i++) {
      slots.put(table.fields().get(i).name(), i - ADDRESS);
    }
    return slots;
  }

  private int bind(SheetNotes notes) {
    int sums = 0;
    for (int i = 0; i < columns.length; i++) {
      DatasetField field = columns[i].field();
      addends[i] = field.type().isAdditive() ? sums++ : -1;
      units[i] = unit(columns[i], notes);
      readers[i] = factory.reader(columns[i], units[i], addends[i]);
      sink.column(column(columns[i], units[i]));
    }
    binding
        .twice()
        .forEach(field -> about(ProblemRule.TWO_COLUMNS_FOR_FIELD, field, field.label()));
    binding.cumulative().forEach(head -> about(ProblemRule.CUMULATIVE_COLUMN, null, head));
    return sums;
  }

  private MoneyUnit unit(BoundColumn column, SheetNotes notes) {
    if (column.field().type() != FieldType.MONEY) {
      return MoneyUnit.YUAN;
    }
    Optional<MoneyUnit> stated = MoneyUnit.ofHeading(column.heading()).or(notes::unit);
    if (stated.isEmpty()) {
      about(ProblemRule.UNIT_NOT_STATED, column.field(), column.field().label());
    }
    return stated.orElse(MoneyUnit.YUAN);
  }

  private SourceColumn column(BoundColumn column, MoneyUnit unit) {
    return new SourceColumn(
        sheet.sheet(),
        sheet.table(),
        sheet.name(),
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

  private void imply(int unused) {
    for (DatasetField field : implied) {
      BoundColumn nowhere = new BoundColumn(-1, field.label(), field);
      impliedReaders.put(field.name(), factory.reader(nowhere, MoneyUnit.YUAN, -1));
    }
  }

  private void sheetIsABlock() {
    BlockWords.field(sheet.name(), implied)
        .ifPresent(field -> fill.forSheet(field, BlockWords.bare(sheet.name())));
  }

  private boolean lacksRequired() {
    List<DatasetField> missing = new ArrayList<>(binding.missing());
    missing.removeIf(DatasetField::fillDown);
    missing.forEach(
        field ->
            sink.problem(
                new Problem(
                    ProblemRule.REQUIRED_COLUMN_MISSING,
                    Severity.FATAL,
                    Place.sheet(sheet.sheet(), sheet.name()),
                    binding.dataset().id(),
                    field,
                    "",
                    field.label())));
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

  /** Sums of the additive columns, by field, in hundredths. */
  Map<DatasetField, Long> sums() {
    Map<DatasetField, Long> sums = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      if (addends[i] >= 0) {
        sums.put(columns[i].field(), totals.sum(addends[i]));
      }
    }
    return sums;
  }

  /** The heading of a block: nothing is repeated across it, and it may name what its rows share. */
  void group(List<Cell> cells) {
    fill.endBlock();
    String text = CellText.plain(cells.get(0).text());
    List<DatasetField> fields =
        binding.dataset().fields().stream().filter(DatasetField::fillDown).toList();
    BlockWords.field(text, fields).ifPresent(field -> fill.forBlock(field, BlockWords.bare(text)));
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
    readCells(cells);
    implied.forEach(this::impliedCell);
    finish(cells);
    totals.addRow(draft);
    repeats();
    deliver();
    return true;
  }

  private boolean saysAnything(List<Cell> cells) {
    int at = 0;
    for (BoundColumn column : columns) {
      while (at < cells.size() && cells.get(at).column() < column.column()) {
        at++;
      }
      if (at < cells.size()
          && cells.get(at).column() == column.column()
          && !cells.get(at).text().isBlank()) {
        return true;
      }
    }
    return false;
  }

  private void readCells(List<Cell> cells) {
    int at = 0;
    for (int i = 0; i < columns.length; i++) {
      int column = columns[i].column();
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
    DatasetField field = columns[index].field();
    Cell cell = found;
    if (found.text().isEmpty()) {
      cell = carried(field, found);
    } else if (field.fillDown() && !found.text().isBlank()) {
      fill.remember(field, found);
    }
    if (!cell.text().isEmpty()) {
      merged.remember(row, cell, columns[index].column());
    }
    told[index] = field.type() == FieldType.NOTE ? blank(columns[index].column()) : cell;
    if (isError(cell)) {
      error(field, cell, columns[index].column());
    } else {
      readers[index].read(cell, draft);
    }
  }

  /** What a blank cell repeats: the cell above in its block, or the merged cell it lies in. */
  private Cell carried(DatasetField field, Cell blank) {
    if (field.isPersonal()) {
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
    if (draft.unanchored != null) {
      for (BoundColumn column : columns) {
        if (column.field().type() == FieldType.PERIOD) {
          factory.anchor(column.field(), column.column(), cell(cells, column.column()), draft);
        }
      }
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

  private void repeats() {
    int earlier = repeated.earlier(told, row);
    if (earlier > 0) {
      sink.problem(
          new Problem(
              ProblemRule.REPEATED_ROW,
              Severity.WARNING,
              new Place(sheet.sheet(), sheet.name(), row, -1),
              binding.dataset().id(),
              null,
              "",
              String.valueOf(earlier)));
    }
    for (int i = 0; i < columns.length; i++) {
      if (addends[i] >= 0
          && columns[i].field().type() == FieldType.MONEY
          && draft.hasAddend(addends[i])) {
        slip(addends[i]).add(draft.addend(addends[i]), row);
      }
    }
  }

  private UnitSlips slip(int addend) {
    if (slips[addend] == null) {
      slips[addend] = new UnitSlips();
    }
    return slips[addend];
  }

  private void deliver() {
    if (draft.isRefused() || lacksRequired) {
      refused++;
      return;
    }
    staged++;
    sink.row(binding.dataset(), new RowAddress(sheet.sheet(), sheet.table(), row), draft.values());
  }

  /** A printed total, kept for the comparison at the end. */
  void derived(int rowNumber, List<Cell> cells) {
    fill.endBlock();
    String label = "";
    @Nullable Long[] stated = new @Nullable Long[totals.rows() < 0 ? 0 : slips.length + 1];
    for (Cell cell : cells) {
      int index = index(cell.column());
      if (label.isEmpty() && cell.text().indexOf('计') >= 0) {
        label = CellText.dense(cell.text());
      } else if (index >= 0 && addends[index] >= 0) {
        stated[addends[index]] = stated(index, cell);
      } else if (index >= 0 && columns[index].field().type() == FieldType.PERSON_NAME) {
        stated[slips.length] = count(cell.text());
      }
    }
    totals.print(rowNumber, label.isEmpty() ? "合计" : label, stated);
  }

  private int index(int column) {
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].column() == column) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Long stated(int index, Cell cell) {
    if (columns[index].field().type() == FieldType.MONEY) {
      Money money = MoneyCell.parse(cell, units[index]).value();
      return money == null ? null : money.yuan().unscaledValue().longValue();
    }
    BigDecimal number = NumberCell.parse(cell).value();
    return number == null ? null : number.unscaledValue().longValue();
  }

  private static @Nullable Long count(String text) {
    Matcher matcher = COUNT.matcher(CellText.dense(text));
    return matcher.matches() ? Long.parseLong(matcher.group(1)) * 100 : null;
  }

  /** A note under the table that says how many rows there are. */
  void note(int rowNumber, String text) {
    Matcher said = FooterCounts.of(text);
    if (said.find()) {
      @Nullable Long[] stated = new @Nullable Long[slips.length + 1];
      stated[slips.length] = Long.parseLong(said.group(1)) * 100;
      totals.print(rowNumber, said.group(), stated);
    }
  }

  /** The table has ended: its totals are held against its rows. */
  void close() {
    totals.compared().forEach(this::compare);
    for (int i = 0; i < columns.length; i++) {
      if (addends[i] >= 0 && slips[addends[i]] != null) {
        suspect(columns[i], slips[addends[i]]);
      }
    }
  }

  private void compare(ControlTotals.Compared total) {
    boolean isCount = total.column() == slips.length;
    BoundColumn column = isCount ? null : additive(total.column());
    String field = column == null ? ControlTotal.ROW_COUNT : column.field().name();
    BigDecimal summed = total.summed() == null ? null : BigDecimal.valueOf(total.summed(), 2);
    ControlTotal control =
        new ControlTotal(
            sheet.sheet(),
            total.row(),
            field,
            binding.dataset().id(),
            total.label(),
            BigDecimal.valueOf(total.stated(), 2),
            summed);
    sink.total(control);
    if (control.difference() != null && control.difference().signum() != 0) {
      differs(control, column);
    }
  }

  private @Nullable BoundColumn additive(int addend) {
    for (int i = 0; i < columns.length; i++) {
      if (addends[i] == addend) {
        return columns[i];
      }
    }
    return null;
  }

  private void differs(ControlTotal total, @Nullable BoundColumn column) {
    int at = column == null ? -1 : column.column();
    Place place = new Place(sheet.sheet(), sheet.name(), total.row(), at);
    String detail =
        column == null
            ? String.valueOf(total.summed() == null ? 0 : total.summed().intValue())
            : TotalWords.of(total, column.field());
    sink.problem(
        new Problem(
            column == null ? ProblemRule.HEAD_COUNT_DIFFERS : ProblemRule.TOTAL_DIFFERS,
            Severity.WARNING,
            place,
            binding.dataset().id(),
            column == null ? null : column.field(),
            column == null ? TotalWords.plain(total.stated()) : total.label(),
            detail));
    if (column != null && TotalWords.isTenThousandfold(total)) {
      slip(column, total.row(), TotalWords.plain(total.stated()), "与逐行相加相差一万倍");
    }
  }

  private void suspect(BoundColumn column, UnitSlips slips) {
    for (UnitSlips.Suspect suspect : slips.suspects()) {
      String usual = TotalWords.plain(BigDecimal.valueOf(suspect.usual(), 2));
      String found = TotalWords.plain(BigDecimal.valueOf(suspect.hundredths(), 2)) + "元";
      slip(column, suspect.row(), found, "同列金额多在 " + usual + " 元上下");
    }
  }

  private void slip(BoundColumn column, int rowNumber, String found, String detail) {
    sink.problem(
        new Problem(
            ProblemRule.UNIT_SLIP_SUSPECTED,
            Severity.WARNING,
            new Place(sheet.sheet(), sheet.name(), rowNumber, column.column()),
            binding.dataset().id(),
            column.field(),
            found,
            detail));
  }

  private void about(ProblemRule rule, @Nullable DatasetField field, String detail) {
    Place place = Place.sheet(sheet.sheet(), sheet.name());
    sink.problem(
        new Problem(rule, rule.severity(), place, binding.dataset().id(), field, "", detail));
  }

  private void complain(
      ProblemRule rule,
      Severity severity,
      int column,
      DatasetField field,
      @Nullable Cell cell,
      String detail) {
    boolean amongPersons = person != null;
    boolean isBlank = cell == null || cell.text().isBlank();
    String found = cell == null || isBlank ? "" : Masking.shown(cell, field, amongPersons);
    sink.problem(
        new Problem(
            rule,
            severity,
            new Place(sheet.sheet(), sheet.name(), row, column),
            binding.dataset().id(),
            field,
            found,
            detail));
  }
}
