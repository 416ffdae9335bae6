package org.pairledger.ingest.ledger.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.ledger.account.CellAccount;
import org.pairledger.ingest.ledger.account.LineAccount;
import org.pairledger.ingest.ledger.bind.SheetNotes;
import org.pairledger.ingest.ledger.repeat.Fingerprint;
import org.pairledger.ingest.ledger.repeat.RowShare;
import org.pairledger.ingest.ledger.repeat.TableSums;
import org.pairledger.ingest.ledger.tell.Masking;
import org.pairledger.ingest.ledger.tell.Problem;
import org.pairledger.ingest.ledger.total.ColumnSum;
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
        .filter(alike -> alike.size() > 1 && !areOfOneTable(alike))
        .flatMap(alike -> new RepeatedTables(alike).problems().stream())
        .toList();
  }

  /** Tables that a layout has made of one: each tells another part of it. */
  private static boolean areOfOneTable(List<TableReading> tables) {
    return tables.stream().map(table -> table.place().found()).distinct().count() == 1;
  }

  LedgerSummary summary(
      SheetNotes said, LineAccount account, CellAccount cells, String format, int problems) {
    return new LedgerSummary(
        masked(said.title()),
        numberless(said.reportingUnit()),
        numberless(said.unitText()),
        said.cutoff(),
        said.from(),
        said.to(),
        format,
        lines,
        account,
        cells,
        counts(null),
        others(),
        paired(),
        rowsIn,
        problems);
  }

  private static @Nullable String masked(@Nullable String title) {
    return title == null ? null : Masking.words(title);
  }

  private static @Nullable String numberless(@Nullable String unit) {
    return unit == null ? null : Masking.inside(Masking.numbers(unit));
  }

  /** What there is for a pairing, the dataset with most rows first; null is the file's own. */
  private List<LedgerSummary.DatasetCount> counts(@Nullable String pairing) {
    Map<String, List<TableReading>> byDataset = new HashMap<>();
    for (TableReading table : tables) {
      if (pairing == null || table.shares().others().containsKey(pairing)) {
        byDataset.computeIfAbsent(table.dataset().id(), d -> new ArrayList<>()).add(table);
      }
    }
    List<LedgerSummary.DatasetCount> counts = new ArrayList<>();
    byDataset.forEach((dataset, read) -> counts.add(count(dataset, read, pairing)));
    counts.sort(
        Comparator.comparingInt((LedgerSummary.DatasetCount c) -> c.staged() + c.refused())
            .reversed()
            .thenComparing(LedgerSummary.DatasetCount::dataset));
    return counts;
  }

  private Map<String, List<LedgerSummary.DatasetCount>> others() {
    Map<String, List<LedgerSummary.DatasetCount>> others = new TreeMap<>();
    tables.forEach(
        table ->
            table
                .shares()
                .others()
                .keySet()
                .forEach(pairing -> others.computeIfAbsent(pairing, this::counts)));
    return others;
  }

  private Set<String> paired() {
    return tables.stream()
        .filter(table -> table.shares().mayMove())
        .map(table -> table.dataset().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static LedgerSummary.DatasetCount count(
      String dataset, List<TableReading> tables, @Nullable String pairing) {
    List<RowShare> shares =
        tables.stream()
            .map(TableReading::shares)
            .map(share -> pairing == null ? share.own() : share.others().get(pairing))
            .filter(Objects::nonNull)
            .toList();
    Map<String, ColumnSum> sums = new HashMap<>();
    for (RowShare share : shares) {
      share.sums().forEach((field, sum) -> sums.merge(field.name(), sum, ColumnSum::and));
    }
    Fingerprint content =
        shares.stream().map(RowShare::content).reduce(Fingerprint.EMPTY, Fingerprint::and);
    int staged = shares.stream().mapToInt(RowShare::staged).sum();
    int refused = pairing == null ? tables.stream().mapToInt(TableReading::refused).sum() : 0;
    return new LedgerSummary.DatasetCount(
        dataset, staged, refused, sums, content, tableSums(tables, pairing));
  }

  /** Of each table as it stands in the file, whatever a layout has made of it. */
  private static List<TableSums> tableSums(List<TableReading> tables, @Nullable String pairing) {
    Map<String, TableSums> sums = new LinkedHashMap<>();
    for (TableReading table : tables) {
      RowShare share =
          pairing == null ? table.shares().own() : table.shares().others().get(pairing);
      if (share != null) {
        share
            .toldOf(Masking.words(table.place().name()))
            .ifPresent(told -> sums.merge(table.place().found(), told, TableSums::and));
      }
    }
    return List.copyOf(sums.values());
  }
}
