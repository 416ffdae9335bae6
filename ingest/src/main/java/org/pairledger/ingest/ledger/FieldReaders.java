package org.pairledger.ingest.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.CodeList;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.CellText;
import org.pairledger.ingest.cell.CodeCell;
import org.pairledger.ingest.cell.CountCell;
import org.pairledger.ingest.cell.DateCell;
import org.pairledger.ingest.cell.DateRules;
import org.pairledger.ingest.cell.Day;
import org.pairledger.ingest.cell.FlagCell;
import org.pairledger.ingest.cell.IdNumber;
import org.pairledger.ingest.cell.LongNumber;
import org.pairledger.ingest.cell.Money;
import org.pairledger.ingest.cell.MoneyCell;
import org.pairledger.ingest.cell.MoneyUnit;
import org.pairledger.ingest.cell.NameCell;
import org.pairledger.ingest.cell.NumberCell;
import org.pairledger.ingest.cell.Parsed;
import org.pairledger.ingest.cell.Party;
import org.pairledger.ingest.cell.PercentCell;
import org.pairledger.ingest.cell.Period;
import org.pairledger.ingest.cell.PeriodCell;
import org.pairledger.ingest.cell.PersonKeys;
import org.pairledger.ingest.cell.PhoneCell;
import org.pairledger.ingest.cell.PostRank;
import org.pairledger.ingest.cell.ProblemRule;
import org.pairledger.ingest.cell.RunsCell;
import org.pairledger.ingest.cell.TextCell;
import org.pairledger.ingest.sheet.Cell;

/** Makes the reader of each column: the type's function, and where in the row its value goes. */
final class FieldReaders {

  private static final int NO_SLOT = -1;

  private final DatasetCatalogue catalogue;
  private final PersonKeys keys;
  private final Map<String, Integer> slots;
  private final DateRules dates;

  /**
   * Readers for one table.
   *
   * @param slots where the value of each staged column goes
   */
  FieldReaders(
      DatasetCatalogue catalogue, PersonKeys keys, Map<String, Integer> slots, DateRules dates) {
    this.catalogue = catalogue;
    this.keys = keys;
    this.slots = slots;
    this.dates = dates;
  }

  /**
   * The reader of this column.
   *
   * @param addend where its numbers are summed, or -1
   */
  FieldReader reader(BoundColumn bound, MoneyUnit unit, int addend) {
    DatasetField field = bound.field();
    int column = bound.column();
    int slot = slot(field, "");
    return switch (field.type()) {
      case TEXT ->
          put(
              new Remembered<>(field.fillDown() ? TextCell::parseName : TextCell::parse),
              slot,
              field,
              column);
      case NOTE -> (cell, row) -> row.isExample |= cell.text().startsWith("示例行");
      case CODE -> code(field, column, slot);
      case INTEGER -> integer(field, column, slot, addend);
      case RUNS ->
          (cell, row) ->
              count(row.taken(RunsCell.parse(cell), column, field, cell), slot, addend, row);
      case DECIMAL ->
          (cell, row) ->
              decimal(row.taken(NumberCell.parse(cell), column, field, cell), slot, addend, row);
      case PERCENT -> percent(bound, slot);
      case MONEY -> money(field, column, unit, addend);
      case DATE -> date(field, column);
      case PERIOD -> bound.isWhole() ? period(field, column) : half(bound);
      case FLAG -> put(new Remembered<>(FlagCell::parse), slot, field, column);
      case ID_NUMBER -> id(field, column);
      case PERSON_NAME -> name(field, column);
      case HOUSEHOLD_NO -> household(field, column);
      case PARTY -> party(field, column);
      case POST -> put(new Remembered<>(PostRank::parse), slot(field, "_rank"), field, column);
      case PHONE -> (cell, row) -> row.taken(PhoneCell.parse(cell), column, field, cell);
    };
  }

  private static <T> FieldReader put(
      Function<Cell, Parsed<T>> function, int slot, DatasetField field, int column) {
    return (cell, row) -> row.put(slot, row.taken(function.apply(cell), column, field, cell));
  }

  private int slot(DatasetField field, String suffix) {
    return slots.getOrDefault(field.name() + suffix, NO_SLOT);
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

  private static FieldReader integer(DatasetField field, int column, int slot, int addend) {
    String label = field.label();
    return (cell, row) ->
        count(row.taken(CountCell.parse(cell, label), column, field, cell), slot, addend, row);
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
      row.add(addend, number.unscaledValue().longValue());
    }
  }

  private static FieldReader percent(BoundColumn bound, int slot) {
    boolean says = CellText.dense(bound.heading()).contains("%");
    return (cell, row) ->
        row.put(
            slot, row.taken(PercentCell.parse(cell, says), bound.column(), bound.field(), cell));
  }

  private FieldReader money(DatasetField field, int column, MoneyUnit unit, int addend) {
    int yuan = slot(field, "_yuan");
    int bound = slot(field, "_bound");
    return (cell, row) -> {
      Money money = row.taken(MoneyCell.parse(cell, unit), column, field, cell);
      if (money != null) {
        decimal(money.yuan(), yuan, addend, row);
        row.put(bound, money.bound().word());
      }
    };
  }

  private FieldReader date(DatasetField field, int column) {
    DateRules rules = rules(field);
    if (field.person()) {
      return (cell, row) -> {
        Day day = row.taken(DateCell.parse(cell, rules), column, field, cell);
        row.birthMonth = day == null ? null : day.first().toString().substring(0, 7);
      };
    }
    int date = slot(field, "");
    int precision = slot(field, "_precision");
    boolean first = field.anchorFirst();
    Function<Cell, Parsed<Day>> days = new Remembered<>(cell -> DateCell.parse(cell, rules));
    return (cell, row) -> {
      Day day = row.taken(days.apply(cell), column, field, cell);
      if (day != null) {
        row.put(date, first ? day.first() : day.last());
        row.put(precision, day.precision().word());
      }
    };
  }

  private FieldReader period(DatasetField field, int column) {
    DateRules rules = rules(field);
    return (cell, row) -> {
      Period period = row.taken(PeriodCell.parse(cell, rules), column, field, cell);
      if (period != null && period.from() == null) {
        row.unanchored = period;
      } else if (period != null) {
        put(period, field, row);
      }
    };
  }

  private FieldReader half(BoundColumn bound) {
    DatasetField field = bound.field();
    DateRules rules = rules(field);
    if (bound.part() == BoundColumn.Part.BEGINNING) {
      return (cell, row) ->
          row.beginning = row.taken(PeriodCell.parse(cell, rules), bound.column(), field, cell);
    }
    return (cell, row) -> {
      Parsed<Period> end = PeriodCell.parseEnd(cell, rules);
      row.end = end.isBlank() ? null : row.taken(end, bound.column(), field, cell);
    };
  }

  /** The period whose ends stood in two columns; without an end it goes on. */
  void join(BoundColumn bound, Cell cell, RowDraft row) {
    if (row.beginning == null) {
      return;
    }
    Period whole = row.beginning.until(row.end);
    DatasetField field = bound.field();
    if (whole.isReversed()) {
      ProblemRule rule = ProblemRule.PERIOD_REVERSED;
      row.complain(rule, field.required(), bound.column(), field, cell, "");
    } else {
      put(whole, field, row);
    }
  }

  private DateRules rules(DatasetField field) {
    return new DateRules(
        dates.year(),
        dates.cutoff(),
        field.history() || field.person(),
        field.planned(),
        dates.isUntyped());
  }

  private void put(Period period, DatasetField field, RowDraft row) {
    row.put(slot(field, "_from"), period.from());
    row.put(slot(field, "_to"), period.to());
    row.put(slot(field, "_precision"), period.precision().word());
  }

  /** A term told only by its length begins with the day another column tells. */
  void anchor(DatasetField field, int column, Cell cell, RowDraft row) {
    Period length = row.unanchored;
    if (length == null) {
      return;
    }
    Object start = field.starts() == null ? null : row.value(slots.get(field.starts()));
    if (start instanceof LocalDate day) {
      put(length.startingOn(day), field, row);
    } else {
      row.complain(ProblemRule.PERIOD_WITHOUT_START, field.required(), column, field, cell, "");
    }
  }

  private FieldReader id(DatasetField field, int column) {
    int state = slots.get("id_state");
    return (cell, row) -> {
      Parsed<IdNumber> parsed = IdNumber.parse(cell);
      row.id = row.taken(parsed, column, field, cell);
      row.put(state, idState(parsed));
      if (parsed.isBlank() && !field.required()) {
        row.complain(ProblemRule.ID_MISSING, false, column, field, null, "");
      }
    };
  }

  private static String idState(Parsed<IdNumber> parsed) {
    if (parsed.value() != null) {
      return "valid";
    }
    if (parsed.rule() == null) {
      return "missing";
    }
    return parsed.rule() == ProblemRule.ID_DESTROYED ? "destroyed" : "invalid";
  }

  private static FieldReader name(DatasetField field, int column) {
    boolean isThePerson = field.name().equals("person_name");
    return (cell, row) -> {
      String name = row.taken(NameCell.parse(cell), column, field, cell);
      row.name = isThePerson ? name : row.name;
    };
  }

  private FieldReader household(DatasetField field, int column) {
    int slot = slot(field, "_key");
    return (cell, row) -> {
      String number = CellText.dense(cell.kind() == Cell.Kind.NUMBER ? cell.raw() : cell.text());
      if (LongNumber.isDestroyed(cell)) {
        row.taken(Parsed.rejected(ProblemRule.NUMBER_DESTROYED), column, field, cell);
      } else if (CellText.isBlank(number)) {
        row.taken(Parsed.blank(), column, field, cell);
      } else {
        row.put(slot, keys.household(number));
      }
    };
  }

  private FieldReader party(DatasetField field, int column) {
    int name = slot(field, "");
    int isPerson = slot(field, "_is_person");
    int key = slot(field, "_key");
    return (cell, row) -> {
      Party party = row.taken(Party.parse(cell, row.partyKind), column, field, cell);
      if (party != null) {
        row.put(name, party.isPerson() ? null : party.name());
        row.put(isPerson, party.isPerson());
        row.put(key, keys.party(party.name()));
      }
    };
  }
}
