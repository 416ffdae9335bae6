package org.pairledger.ingest.ledger.row;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.ingest.cell.date.Precision;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.ledger.place.Slots;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Cell;

/** Days that lie before those of the same row which their contract puts first. */
final class DaysInOrder {

  private final BoundColumns columns;
  private final TableProblems problems;
  private final Slots slots;
  private final List<Later> later = new ArrayList<>();

  /** A column and the field that comes first. */
  private record Later(int index, DatasetField first) {}

  DaysInOrder(Dataset dataset, BoundColumns columns, TableProblems problems) {
    this.columns = columns;
    this.problems = problems;
    this.slots = Slots.of(dataset);
    for (int i = 0; i < columns.size(); i++) {
      DatasetField field = columns.field(i);
      String after = field.after();
      DatasetField first = after == null ? null : dataset.field(after).orElse(null);
      if (first != null) {
        later.add(new Later(i, first));
      }
    }
  }

  void see(int row, RowDraft draft, Cell[] told) {
    for (Later one : later) {
      DatasetField field = columns.field(one.index());
      LocalDate first = day(one.first(), draft);
      LocalDate last = day(field, draft);
      boolean areDays = isDay(one.first(), draft) && isDay(field, draft);
      if (first != null && last != null && isBefore(last, first, areDays)) {
        String begun = one.first().label() + " " + first;
        BoundColumn column = columns.bound(one.index());
        problems.ofCell(ProblemRule.DAY_BEFORE_START, begun, row, column, told[one.index()]);
      }
    }
  }

  private static boolean isBefore(LocalDate last, LocalDate first, boolean areDays) {
    return areDays ? last.isBefore(first) : YearMonth.from(last).isBefore(YearMonth.from(first));
  }

  private @Nullable LocalDate day(DatasetField field, RowDraft draft) {
    return draft.value(slots.of(field, "")) instanceof LocalDate day ? day : null;
  }

  private boolean isDay(DatasetField field, RowDraft draft) {
    return Precision.DAY.word().equals(draft.value(slots.of(field, "_precision")));
  }
}
