package org.pairledger.ingest.ledger.row;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.Multiple;
import org.pairledger.ingest.cell.date.DateRules;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.place.Slots;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * Numbers beyond what their contract says there can be: 15 months in a year, more months than lie
 * between the days that the row itself gives, a wage of 4.5 yuan, fifty times what was agreed.
 */
final class MostThereCanBe {

  private static final long HUNDREDTHS = 100;

  private final BoundColumns columns;
  private final TableProblems problems;
  private final Slots slots;
  private final DateRules dates;
  private final List<Integer> bounded = new ArrayList<>();

  MostThereCanBe(BoundColumns columns, TableProblems problems, Slots slots, DateRules dates) {
    this.columns = columns;
    this.problems = problems;
    this.slots = slots;
    this.dates = dates;
    for (int i = 0; i < columns.size(); i++) {
      DatasetField field = columns.field(i);
      boolean isBounded = field.most() != null || field.least() != null || field.upTo() != null;
      if (isBounded && columns.addend(i) >= 0) {
        bounded.add(i);
      }
    }
  }

  void see(int row, RowDraft draft, Cell[] told) {
    for (int index : bounded) {
      int addend = columns.addend(index);
      if (draft.hasAddend(addend)) {
        long value = draft.addend(addend);
        Integer most = columns.field(index).most();
        if (most != null) {
          see(row, index, value, most, draft, told[index]);
        }
        least(row, index, value, told[index]);
        upTo(row, index, value, draft, told[index]);
      }
    }
  }

  /** Nothing at all is no small number. */
  private void least(int row, int index, long hundredths, Cell cell) {
    Integer least = columns.field(index).least();
    if (least != null && hundredths > 0 && hundredths < least * HUNDREDTHS) {
      tell(row, index, cell, "至少 " + least);
    }
  }

  private void upTo(int row, int index, long hundredths, RowDraft draft, Cell cell) {
    Multiple upTo = columns.field(index).upTo();
    int other = upTo == null ? -1 : columns.of(upTo.field());
    if (upTo != null && other >= 0 && draft.hasAddend(columns.addend(other))) {
      long bound = draft.addend(columns.addend(other));
      if (bound > 0 && hundredths / upTo.times() > bound) {
        tell(row, index, cell, columns.field(other).label() + "的 " + upTo.times() + " 倍以上");
      }
    }
  }

  private void see(int row, int index, long hundredths, int most, RowDraft draft, Cell cell) {
    DatasetField field = columns.field(index);
    long between = months(field, draft);
    if (between >= 0 && hundredths > between * HUNDREDTHS) {
      tell(row, index, cell, "起止之间至多 " + between + " 个月");
    } else if (between < 0 && hundredths > most * HUNDREDTHS) {
      tell(row, index, cell, "至多 " + most);
    }
  }

  private void tell(int row, int index, Cell cell, String detail) {
    problems.ofCell(ProblemRule.NUMBER_BEYOND_SPAN, detail, row, columns.bound(index), cell);
  }

  /** The months between the row's own days, begun ones counted whole; -1 where it gives none. */
  private long months(DatasetField field, RowDraft draft) {
    List<String> within = field.within();
    LocalDate first = within.isEmpty() ? null : day(within.get(0), draft);
    LocalDate told = within.size() < 2 ? null : day(within.get(1), draft);
    LocalDate last = told == null ? dates.lastDay() : told;
    if (first == null || last == null || last.isBefore(first)) {
      return -1;
    }
    return ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last.withDayOfMonth(1)) + 1;
  }

  private @Nullable LocalDate day(String field, RowDraft draft) {
    int slot = slots.of(field);
    return slot >= 0 && draft.value(slot) instanceof LocalDate day ? day : null;
  }
}
