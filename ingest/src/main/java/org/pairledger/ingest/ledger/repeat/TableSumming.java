package org.pairledger.ingest.ledger.repeat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.person.Holds;
import org.pairledger.ingest.ledger.bind.BoundColumns;
import org.pairledger.ingest.ledger.place.Slots;
import org.pairledger.ingest.ledger.repeat.TableSums.Sum;
import org.pairledger.ingest.ledger.row.RowDraft;

/**
 * Gathers what the rows of a table come to while they go by. Words are kept as keyed numbers alone.
 */
public final class TableSumming {

  private static final int MONTHS = 12;

  private final Measure measure;
  private final ToLongFunction<String> keyed;
  private final Map<String, Integer> slots = new TreeMap<>();
  private final Map<String, Map<Long, Sum>> by = new TreeMap<>();
  private final Map<String, Long> known = new HashMap<>();
  private final List<Long> each = new ArrayList<>();
  private int rows;
  private long total;

  /** What is summed: the amounts that must agree, else the count that a row must have. */
  public record Measure(String label, boolean isMoney, List<Integer> addends) {

    public static @Nullable Measure of(Dataset dataset, BoundColumns columns) {
      boolean isMoney = dataset.fields().stream().anyMatch(DatasetField::reconciled);
      List<Integer> addends = new ArrayList<>();
      String label = isMoney ? "金额" : "";
      for (int i = 0; i < columns.size(); i++) {
        DatasetField field = columns.field(i);
        boolean isCount = field.type() == FieldType.INTEGER && field.required();
        if (columns.addend(i) >= 0 && field.summed() && (isMoney ? field.reconciled() : isCount)) {
          addends.add(columns.addend(i));
          label = isMoney ? label : field.label();
        }
      }
      return addends.isEmpty() ? null : new Measure(label, isMoney, List.copyOf(addends));
    }

    long of(RowDraft row) {
      long sum = 0;
      for (int addend : addends) {
        sum += row.addedTo(addend);
      }
      return sum;
    }
  }

  public TableSumming(Dataset dataset, Measure measure, Slots slots, ToLongFunction<String> keyed) {
    this.measure = measure;
    this.keyed = keyed;
    for (DatasetField field : dataset.fields()) {
      if (field.type() == FieldType.PARTY) {
        this.slots.put(field.name(), slots.of(field, "_key"));
      } else if (isName(field)) {
        this.slots.put(field.name(), slots.of(field, ""));
      }
    }
    dataset
        .first(FieldType.DATE)
        .ifPresent(field -> this.slots.put(field.name(), slots.of(field, "")));
    this.slots.values().removeIf(slot -> slot < 0);
  }

  private static boolean isName(DatasetField field) {
    return field.type() == FieldType.TEXT
        && (field.holds() == Holds.PLACE
            || field.holds() == Holds.ORGANISATION
            || field.holds() == Holds.THING);
  }

  /** A row that was taken. */
  void see(RowDraft row) {
    long told = measure.of(row);
    rows++;
    total += told;
    if (rows <= TableSums.MOST) {
      each.add(told);
    } else {
      each.clear();
    }
    slots.forEach((field, slot) -> see(field, row.value(slot), told));
  }

  private void see(String field, @Nullable Object value, long told) {
    Map<Long, Sum> words = by.get(field);
    if (value == null || (words != null && words.isEmpty())) {
      return;
    }
    Map<Long, Sum> sums = by.computeIfAbsent(field, name -> new HashMap<>());
    sums.merge(key(value), new Sum(told, 1), Sum::and);
    if (sums.size() > TableSums.MOST) {
      sums.clear();
    }
  }

  private long key(Object value) {
    if (value instanceof LocalDate day) {
      return (long) day.getYear() * MONTHS + day.getMonthValue();
    }
    return value instanceof Long key ? key : known.computeIfAbsent(value.toString(), this::hidden);
  }

  private long hidden(String word) {
    return keyed.applyAsLong(word);
  }

  TableSums sums(String sheet) {
    return new TableSums(sheet, measure.label(), measure.isMoney(), rows, total, each, by);
  }
}
