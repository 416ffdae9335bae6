package org.pairledger.ingest.ledger.cells;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.CodeList;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.date.DateRules;
import org.pairledger.ingest.cell.number.CountCell;
import org.pairledger.ingest.cell.number.Money;
import org.pairledger.ingest.cell.number.MoneyCell;
import org.pairledger.ingest.cell.number.MoneyUnit;
import org.pairledger.ingest.cell.number.NumberCell;
import org.pairledger.ingest.cell.number.PercentCell;
import org.pairledger.ingest.cell.number.RunsCell;
import org.pairledger.ingest.cell.number.StatedUnit;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.cell.person.PhoneCell;
import org.pairledger.ingest.cell.person.TextCell;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.cell.text.CellText;
import org.pairledger.ingest.cell.text.CodeCell;
import org.pairledger.ingest.cell.text.FlagCell;
import org.pairledger.ingest.cell.text.PostRank;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.ledger.column.ColumnUnit;
import org.pairledger.ingest.ledger.place.Slots;
import org.pairledger.ingest.ledger.row.RowDraft;
import org.pairledger.ingest.ledger.tell.Masking;
import org.pairledger.ingest.ledger.total.ControlTotals;
import org.pairledger.ingest.sheet.content.Cell;

/** Makes the reader of each column: the type's function, and where in the row its value goes. */
public final class FieldReaders {

  private static final Pattern SAYS_A_TIME = Pattern.compile("月份|时间|日期|年度|年级|天数");

  /** No number, day or word of a list is so long; what comes behind would be left over. */
  private static final int LONGEST = 1000;

  private final DatasetCatalogue catalogue;
  private final Slots slots;
  private final TimeReaders times;
  private final KeyReaders keyed;

  /** Readers for one table. */
  public FieldReaders(DatasetCatalogue catalogue, PersonKeys keys, Slots slots, DateRules dates) {
    this.catalogue = catalogue;
    this.slots = slots;
    this.times = new TimeReaders(slots, dates);
    this.keyed = new KeyReaders(keys, slots);
  }

  /** Those of days and periods, which columns may tell together. */
  public TimeReaders times() {
    return times;
  }

  /**
   * The reader of this column.
   *
   * @param addend where its numbers are summed, or -1
   */
  FieldReader reader(BoundColumn bound, ColumnUnit unit, int addend) {
    FieldReader reader = whole(bound, unit, addend);
    return switch (bound.field().type()) {
      case TEXT, NOTE, PERSON_NAME, PARTY -> reader;
      default -> (cell, row) -> reader.read(cell.upTo(LONGEST), row);
    };
  }

  private FieldReader whole(BoundColumn bound, ColumnUnit unit, int addend) {
    DatasetField field = bound.field();
    int column = bound.column();
    int slot = slots.of(field, "");
    return switch (field.type()) {
      case TEXT -> put(new Remembered<>(text(field)), slot, field, column);
      case NOTE -> (cell, row) -> row.isExample |= cell.text().startsWith("示例行");
      case CODE -> code(field, column, slot);
      case INTEGER -> integer(bound, slot, addend, unit.power());
      case RUNS ->
          (cell, row) ->
              count(row.taken(RunsCell.parse(cell), column, field, cell), slot, addend, row);
      case DECIMAL -> decimal(bound, slot, addend, unit);
      case PERCENT -> percent(bound, slot);
      case MONEY -> money(bound, unit, addend);
      case DATE -> times.date(field, column);
      case PERIOD -> times.period(bound);
      case FLAG -> put(new Remembered<>(FlagCell::parse), slot, field, column);
      case ID_NUMBER -> keyed.id(field, column);
      case PERSON_NAME -> KeyReaders.name(field, column);
      case HOUSEHOLD_NO -> keyed.household(field, column);
      case PARTY -> keyed.party(field, column);
      case POST -> put(new Remembered<>(PostRank::parse), slots.of(field, "_rank"), field, column);
      case PHONE -> (cell, row) -> row.taken(PhoneCell.parse(cell), column, field, cell);
    };
  }

  private static Function<Cell, Parsed<String>> text(DatasetField field) {
    if (field.fillDown()) {
      return TextCell::parseName;
    }
    return SAYS_A_TIME.matcher(field.label()).find() ? TextCell::parseAny : TextCell::parse;
  }

  private static <T> FieldReader put(
      Function<Cell, Parsed<T>> function, int slot, DatasetField field, int column) {
    return (cell, row) -> row.put(slot, row.taken(function.apply(cell), column, field, cell));
  }

  private FieldReader code(DatasetField field, int column, int slot) {
    CodeList list = catalogue.codes(field);
    boolean isSex = field.name().equals("sex");
    boolean isPartyKind = field.name().equals("donor_kind") || field.name().equals("buyer_kind");
    Function<Cell, Parsed<String>> codes = new Remembered<>(cell -> CodeCell.parse(cell, list));
    return (cell, row) -> {
      String code = row.taken(codes.apply(cell), column, field, cell);
      row.put(slot, code);
      row.statedSex = isSex ? code : row.statedSex;
      row.partyKind = isPartyKind ? code : row.partyKind;
    };
  }

  private static FieldReader integer(BoundColumn bound, int slot, int addend, int power) {
    DatasetField field = bound.field();
    String label = field.label();
    String units = units(bound, CountCell.unit(label));
    return (cell, row) -> {
      Parsed<Integer> count = saying(CountCell.parse(cell, label, power), units);
      count(row.taken(count, bound.column(), field, cell), slot, addend, row);
    };
  }

  private static FieldReader decimal(BoundColumn bound, int slot, int addend, ColumnUnit unit) {
    DatasetField field = bound.field();
    String own = field.unit();
    String units = units(bound, own == null ? "" : own);
    return (cell, row) -> {
      Parsed<BigDecimal> number = NumberCell.parse(cell, own, unit.count(own, row.measure));
      decimal(row.taken(saying(number, units), bound.column(), field, cell), slot, addend, row);
    };
  }

  /** What the heading says, and in which unit numbers are taken under it. */
  private static String units(BoundColumn bound, String taken) {
    String heading = "（表头“" + Masking.words(CellText.dense(bound.unitHeading())) + "”";
    return heading + (taken.isEmpty() ? "" : "，本项目用" + taken) + "）";
  }

  private static <T> Parsed<T> saying(Parsed<T> parsed, String units) {
    return parsed.rule() == ProblemRule.NUMBER_UNIT_UNKNOWN
        ? Parsed.rejected(parsed.rule(), units)
        : parsed;
  }

  private static void count(@Nullable Integer count, int slot, int addend, RowDraft row) {
    row.put(slot, count);
    if (count != null && addend >= 0) {
      row.add(addend, count * 100L);
    }
  }

  private static void decimal(@Nullable BigDecimal number, int slot, int addend, RowDraft row) {
    row.put(slot, number);
    if (number != null && addend >= 0) {
      row.add(addend, ControlTotals.hundredths(number));
    }
  }

  private static FieldReader percent(BoundColumn bound, int slot) {
    boolean says = CellText.dense(bound.heading()).contains("%");
    return (cell, row) ->
        row.put(
            slot, row.taken(PercentCell.parse(cell, says), bound.column(), bound.field(), cell));
  }

  private FieldReader money(BoundColumn bound, ColumnUnit unit, int addend) {
    DatasetField field = bound.field();
    int yuan = slots.of(field, "_yuan");
    int exact = slots.of(field, "_bound");
    String per = field.per();
    String units = units(bound, per.isEmpty() || per.equals(MoneyCell.ANY) ? "元" : "元/" + per);
    boolean isOtherRate = MoneyCell.isOtherRate(bound.unitHeading(), per);
    return (cell, row) -> {
      Parsed<Money> amount = amount(cell, unit.of(row.unit), per);
      boolean isRefused = isOtherRate && amount.value() != null && !MoneyCell.saysItsUnit(cell);
      Parsed<Money> told = isRefused ? Parsed.rejected(ProblemRule.NUMBER_UNIT_UNKNOWN) : amount;
      Money money = row.taken(saying(told, units), bound.column(), field, cell);
      if (money != null) {
        decimal(money.yuan(), yuan, addend, row);
        row.put(exact, money.bound().word());
      }
    };
  }

  /** Under a unit that is in question only an amount that says its own can be told. */
  private static Parsed<Money> amount(Cell cell, StatedUnit unit, String per) {
    MoneyUnit column = unit.money().orElse(MoneyUnit.YUAN);
    Parsed<Money> amount = MoneyCell.parse(cell, column, per);
    boolean isPriceOfThings = per.equals(MoneyCell.ANY) && unit.isOfThings();
    ProblemRule refusal = isPriceOfThings ? null : unit.refusal();
    return refusal == null || amount.value() == null || MoneyCell.saysItsUnit(cell)
        ? amount
        : Parsed.rejected(
            refusal, Objects.requireNonNullElse(unit.isOfThings() ? unit.count() : "", ""));
  }
}
