package org.pairledger.ingest.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.table.LineClass;

/** Counts what a file came to: lines by class, rows, and by dataset what its tables took. */
final class LedgerTally {

  private final Map<LineClass, Integer> lines = new EnumMap<>(LineClass.class);
  private final List<TableReading> tables = new ArrayList<>();
  private int rowsIn;

  void line(LineClass kind) {
    lines.merge(kind, 1, Integer::sum);
  }

  /** A row of data; one that says nothing in any column of its dataset is none. */
  void row(boolean saysAnything) {
    rowsIn += saysAnything ? 1 : 0;
  }

  /** A table that has ended. */
  void table(TableReading table) {
    tables.add(table);
  }

  boolean hasNoTable() {
    return tables.isEmpty();
  }

  /** Tables that sum up the others of their dataset. */
  List<Problem> repeats() {
    Map<String, List<TableReading>> byDataset = new TreeMap<>();
    tables.forEach(
        table ->
            byDataset.computeIfAbsent(table.dataset().id(), d -> new ArrayList<>()).add(table));
    return byDataset.values().stream()
        .filter(alike -> alike.size() > 1)
        .flatMap(alike -> new RepeatedTables(alike).problems().stream())
        .toList();
  }

  LedgerSummary summary(
      SheetNotes said, LineAccount account, CellAccount cells, String format, int problems) {
    return new LedgerSummary(
        masked(said.title()),
        numberless(said.reportingUnit()),
        said.unitText(),
        said.cutoff(),
        said.from(),
        said.to(),
        format,
        lines,
        account,
        cells,
        counts(),
        rowsIn,
        problems);
  }

  private static @Nullable String masked(@Nullable String title) {
    return title == null ? null : Masking.words(title);
  }

  private static @Nullable String numberless(@Nullable String unit) {
    return unit == null ? null : Masking.numbers(unit);
  }

  private List<LedgerSummary.DatasetCount> counts() {
    Map<String, List<TableReading>> byDataset = new HashMap<>();
    tables.forEach(
        table ->
            byDataset.computeIfAbsent(table.dataset().id(), d -> new ArrayList<>()).add(table));
    List<LedgerSummary.DatasetCount> counts = new ArrayList<>();
    byDataset.forEach((dataset, read) -> counts.add(count(dataset, read)));
    counts.sort(
        Comparator.comparingInt((LedgerSummary.DatasetCount c) -> c.staged() + c.refused())
            .reversed()
            .thenComparing(LedgerSummary.DatasetCount::dataset));
    return counts;
  }

  private static LedgerSummary.DatasetCount count(String dataset, List<TableReading> tables) {
    Map<String, BigDecimal> sums = new HashMap<>();
    Map<String, String> labels = new HashMap<>();
    for (TableReading table : tables) {
      table
          .sums()
          .forEach(
              (field, hundredths) -> {
                sums.merge(field.name(), BigDecimal.valueOf(hundredths, 2), BigDecimal::add);
                labels.put(field.name(), field.label());
              });
    }
    Fingerprint content =
        tables.stream().map(TableReading::content).reduce(Fingerprint.EMPTY, Fingerprint::and);
    int staged = tables.stream().mapToInt(TableReading::staged).sum();
    int refused = tables.stream().mapToInt(TableReading::refused).sum();
    return new LedgerSummary.DatasetCount(dataset, staged, refused, sums, labels, content);
  }
}
