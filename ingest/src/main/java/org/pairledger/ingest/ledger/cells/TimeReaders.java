package org.pairledger.ingest.ledger.cells;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.date.DateCell;
import org.pairledger.ingest.cell.date.DateRules;
import org.pairledger.ingest.cell.date.Day;
import org.pairledger.ingest.cell.date.Period;
import org.pairledger.ingest.cell.date.PeriodCell;
import org.pairledger.ingest.cell.date.Precision;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.ledger.place.Slots;
import org.pairledger.ingest.ledger.row.RowDraft;
import org.pairledger.ingest.ledger.row.SpansTold;
import org.pairledger.ingest.sheet.content.Cell;

/** Readers of days and periods, each as precise as it was told. */
public final class TimeReaders {

  private final Slots slots;
  private final DateRules dates;
  private final BitSet events = new BitSet();
  private final BitSet told = new BitSet();
  private boolean isBorrowed;

  TimeReaders(Slots slots, DateRules dates) {
    this.slots = slots;
    this.dates = dates;
  }

  FieldReader date(DatasetField field, int column) {
    DateRules rules = rules(field);
    if (field.person()) {
      return (cell, row) -> {
        Day day = row.taken(DateCell.parse(cell, rules), column, field, cell);
        row.birthMonth = day == null ? null : day.first().toString().substring(0, 7);
      };
    }
    int date = slots.of(field, "");
    int precision = slots.of(field, "_precision");
    boolean first = field.anchorFirst();
    boolean isEvidence = !field.history() && !field.planned();
    boolean isEvent = field.isEvent();
    Function<Cell, Parsed<Day>> days = new Remembered<>(cell -> DateCell.parse(cell, rules));
    return (cell, row) -> {
      Day day = row.taken(days.apply(cell), column, field, cell);
      if (day != null) {
        if (isEvidence) {
          weigh(cell, day);
        }
        if (isEvent) {
          events.set(day.last().getYear());
          row.span = new SpansTold.Span(column, field, cell, day);
          row.happened = row.span;
        }
        boolean isPast = field.lasting() || field.history();
        if (isPast && dates.year() != 0 && day.first().getYear() > dates.year()) {
          ProblemRule rule = ProblemRule.DATE_OF_OTHER_YEAR;
          row.complain(rule, false, column, field, cell, dates.year() + " 年");
        }
        row.put(date, first ? day.first() : day.last());
        row.put(precision, day.precision().word());
      }
    };
  }

  private void weigh(Cell cell, Day day) {
    boolean isTold = cell.kind() != Cell.Kind.TEXT || DateCell.saysItsYear(cell.text());
    if (isTold) {
      told.set(day.last().getYear());
    } else {
      isBorrowed |= day.last().getYear() == dates.year();
    }
  }

  /**
   * What disagrees: some dates were given a year that no date of the table says itself, or all that
   * happened did so in other years than the ledger's.
   */
  public Optional<String> otherYears() {
    if (isBorrowed && !told.isEmpty() && !told.get(dates.year())) {
      return Optional.of(written(told) + "，没有年份的日期按 " + dates.year() + " 年");
    }
    return dates.year() == 0 || events.isEmpty() || events.get(dates.year())
        ? Optional.empty()
        : Optional.of(written(events) + "，标题、文件夹或截止日期说的是 " + dates.year() + " 年");
  }

  private static String written(BitSet years) {
    return years.stream()
        .mapToObj(year -> year + " 年")
        .collect(Collectors.joining("、", "各行写 ", ""));
  }

  /** The reader of a column with a period, or with one of its ends. */
  FieldReader period(BoundColumn bound) {
    return bound.isWhole() ? whole(bound.field(), bound.column()) : half(bound);
  }

  private FieldReader whole(DatasetField field, int column) {
    DateRules rules = rules(field);
    return (cell, row) -> {
      Period period = row.taken(PeriodCell.parse(cell, rules), column, field, cell);
      if (period != null && period.from() == null) {
        row.unanchored = period;
      } else if (period != null) {
        if (field.spans() && period.precision() == Precision.DAY && isOneDay(period)) {
          row.complain(ProblemRule.PERIOD_OF_ONE_DAY, false, column, field, cell, "");
        }
        put(period, new Told(column, field, cell), row);
      }
    };
  }

  private static boolean isOneDay(Period period) {
    return period.from() != null && period.from().equals(period.to());
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
      put(whole, new Told(bound.column(), field, cell), row);
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

  /** The cell that tells a period, or its beginning. */
  private record Told(int column, DatasetField field, Cell cell) {}

  private void put(Period period, Told told, RowDraft row) {
    DatasetField field = told.field();
    LocalDate from = period.from();
    if (field.isEvent() && from != null) {
      LocalDate to = period.to() == null ? LocalDate.MAX : period.to();
      Day day = new Day(from, to, period.precision());
      row.happened = new SpansTold.Span(told.column(), field, told.cell(), day);
      int last = period.to() == null ? dates.year() : period.to().getYear();
      events.set(from.getYear(), Math.max(last, from.getYear()) + 1);
    }
    row.put(slots.of(field, "_from"), period.from());
    row.put(slots.of(field, "_to"), period.to());
    row.put(slots.of(field, "_precision"), period.precision().word());
  }

  /** A term told only by its length begins with the day another column tells. */
  void anchor(DatasetField field, int column, Cell cell, RowDraft row) {
    Period length = row.unanchored;
    if (length == null) {
      return;
    }
    Object start = field.starts() == null ? null : row.value(slots.of(field.starts()));
    if (start instanceof LocalDate day) {
      put(length.startingOn(day), new Told(column, field, cell), row);
    } else {
      row.complain(ProblemRule.PERIOD_WITHOUT_START, field.required(), column, field, cell, "");
    }
  }
}
