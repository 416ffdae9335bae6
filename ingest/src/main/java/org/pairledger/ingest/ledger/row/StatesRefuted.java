package org.pairledger.ingest.ledger.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.dataset.Refutation;
import org.pairledger.ingest.cell.date.DateRules;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.place.Slots;
import org.pairledger.ingest.ledger.tell.TableProblems;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * States beside what their contract says cannot stand in the same row: 已完工 at 30 %, 在岗 with a day
 * of leaving.
 */
final class StatesRefuted {

  /** Codes of states that go on. */
  private static final Set<String> GOES_ON = Set.of("in_post", "active");

  private final BoundColumns columns;
  private final TableProblems problems;
  private final Slots slots;
  private final DateRules dates;
  private final List<State> states = new ArrayList<>();

  /** A column of states, and what refutes each. */
  private record State(int index, Map<String, List<Other>> refuted) {}

  /** What refutes a state, and the field of the row that would say it. */
  private record Other(Refutation refutation, DatasetField field) {}

  StatesRefuted(Dataset dataset, BoundColumns columns, TableProblems problems, DateRules dates) {
    this.columns = columns;
    this.problems = problems;
    this.slots = Slots.of(dataset);
    this.dates = dates;
    for (int i = 0; i < columns.size(); i++) {
      Map<String, List<Other>> refuted = refuted(columns.field(i), dataset);
      if (!refuted.isEmpty()) {
        states.add(new State(i, refuted));
      }
    }
  }

  private static Map<String, List<Other>> refuted(DatasetField field, Dataset dataset) {
    String until = field.until();
    Stream<String> ending = until == null ? Stream.of() : GOES_ON.stream();
    return Stream.concat(field.refutedBy().keySet().stream(), ending)
        .distinct()
        .collect(Collectors.toMap(code -> code, code -> refuted(field, code, dataset)));
  }

  private static List<Other> refuted(DatasetField field, String code, Dataset dataset) {
    List<Refutation> all = new ArrayList<>(field.refutedBy().getOrDefault(code, List.of()));
    String until = field.until();
    if (until != null && GOES_ON.contains(code)) {
      all.add(new Refutation(until, "", ""));
    }
    return all.stream().map(one -> other(one, dataset)).toList();
  }

  private static Other other(Refutation one, Dataset dataset) {
    return new Other(one, dataset.field(one.field()).orElseThrow());
  }

  void see(int row, RowDraft draft, Cell[] told) {
    for (State state : states) {
      Object code = draft.value(slots.of(columns.field(state.index()), ""));
      List<Other> others = state.refuted().getOrDefault(String.valueOf(code), List.of());
      for (Other other : others) {
        Object value = value(other.field(), draft);
        if (other.refutation().isHeldBy(value, dates.lastDay())) {
          String detail = said(other, value);
          int index = state.index();
          problems.ofCell(
              ProblemRule.STATE_DISAGREES, detail, row, columns.bound(index), told[index]);
          break;
        }
      }
    }
  }

  /** Of a period its end. */
  private @Nullable Object value(DatasetField field, RowDraft draft) {
    String suffix =
        switch (field.type()) {
          case MONEY -> "_yuan";
          case PERIOD -> "_to";
          case PARTY, HOUSEHOLD_NO -> "_key";
          default -> "";
        };
    int slot = slots.of(field, suffix);
    Object value = slot < 0 ? null : draft.value(slot);
    return value instanceof BigDecimal share && isNoShare(share, field) ? null : value;
  }

  /** 120 % is told by itself and refutes nothing. */
  private static boolean isNoShare(BigDecimal value, DatasetField field) {
    return field.type() == FieldType.PERCENT && value.compareTo(BigDecimal.valueOf(100)) > 0;
  }

  private static String said(Other other, @Nullable Object value) {
    String label = other.field().label();
    boolean isShown = value instanceof Number || value instanceof LocalDate;
    if (other.refutation().sign().isEmpty() || !isShown) {
      return label + "已填";
    }
    String unit = other.field().type() == FieldType.PERCENT ? "%" : "";
    String text =
        value instanceof BigDecimal number
            ? number.stripTrailingZeros().toPlainString()
            : String.valueOf(value);
    return label + "为 " + text + unit;
  }
}
