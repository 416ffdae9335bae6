package org.pairledger.ingest.ledger.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.HeaderWords;
import org.pairledger.ingest.ledger.column.BoundColumn;
import org.pairledger.ingest.sheet.table.header.ColumnHead;

/** The headings of one dataset, and which field each of them means. */
public final class DatasetWords {

  private static final Pattern ONLY_A_UNIT =
      Pattern.compile("\\(?(?:单位:)?(?:元|万元|亿元|千元|%|人|人次|户|个)\\)?");
  private static final Pattern OF_WHICH = Pattern.compile("^其中[:、]?");
  private static final Pattern COLUMN_NUMBER = Pattern.compile("\\d{1,2}|[甲乙丙丁戊]|栏次");

  /** Sub-columns that tell what the column above them tells, as against 累计. */
  private static final Set<String> CURRENT = Set.of("本月", "本期", "当月", "当期", "本月数", "本期数");

  /** Every dataset asks for the readings of every heading, and the headings of ledgers recur. */
  private static final Map<List<String>, List<String>> READINGS = new ConcurrentHashMap<>();

  private static final int REMEMBERED = 2_000;
  private static final int SHORT = 100;

  private final Dataset dataset;
  private final Map<String, DatasetField> fields = new LinkedHashMap<>();
  private final Map<String, DatasetField> beginnings = new HashMap<>();
  private final Map<String, DatasetField> ends = new HashMap<>();

  DatasetWords(Dataset dataset) {
    this.dataset = dataset;
    dataset.fields().forEach(field -> field.labels().forEach(label -> add(label, field)));
    dataset.fields().forEach(field -> field.aliases().forEach(alias -> add(alias, field)));
    dataset.fields().forEach(this::addLater);
    dataset.fields().forEach(field -> add(field.begins(), beginnings, field));
    dataset.fields().forEach(field -> add(field.ends(), ends, field));
  }

  private static void add(
      List<String> headings, Map<String, DatasetField> parts, DatasetField field) {
    headings.forEach(heading -> parts.put(HeaderWords.normal(heading), field));
  }

  /** The period of which a column tells one end. */
  Optional<DatasetField> periodOf(ColumnHead column, BoundColumn.Part part) {
    Map<String, DatasetField> headings = part == BoundColumn.Part.END ? ends : beginnings;
    return readings(column.path()).stream()
        .filter(headings::containsKey)
        .findFirst()
        .map(headings::get);
  }

  private void addLater(DatasetField field) {
    field.labels().forEach(label -> PeriodWords.later(label).forEach(word -> add(word, field)));
    field.aliases().forEach(alias -> PeriodWords.later(alias).forEach(word -> add(word, field)));
  }

  private void add(String heading, DatasetField field) {
    fields.putIfAbsent(HeaderWords.normal(heading), field);
    fields.putIfAbsent(HeaderWords.undecorated(heading), field);
    fields.putIfAbsent(HeaderWords.withoutUnit(heading), field);
  }

  Dataset dataset() {
    return dataset;
  }

  /** The field a column's heading means: by its whole path, or by the end of it. */
  Optional<Match> match(ColumnHead column) {
    int rank = 0;
    for (String heading : readings(column.path())) {
      DatasetField field = fields.get(heading);
      if (field != null) {
        boolean isLabel =
            field.labels().stream().map(HeaderWords::normal).anyMatch(heading::equals);
        return Optional.of(new Match(field, isLabel ? rank : rank + 1));
      }
      rank += 2;
    }
    return Optional.empty();
  }

  /** A field and how far from its own label the heading is. */
  record Match(DatasetField field, int rank) {}

  /** The heading from its whole path down to its last part, each with and without its unit. */
  public static List<String> readings(List<String> path) {
    List<String> known = READINGS.get(path);
    if (known != null) {
      return known;
    }
    List<String> readings = read(path);
    if (readings.stream().allMatch(reading -> reading.length() <= SHORT)) {
      if (READINGS.size() >= REMEMBERED) {
        READINGS.clear();
      }
      READINGS.put(path, readings);
    }
    return readings;
  }

  private static List<String> read(List<String> path) {
    List<String> parts = new ArrayList<>(path.stream().map(HeaderWords::undecorated).toList());
    while (parts.size() > 1 && saysNothing(parts.get(parts.size() - 1))) {
      parts.remove(parts.size() - 1);
    }
    Set<String> readings = new LinkedHashSet<>();
    addReadings(parts, readings);
    if (parts.size() > 1 && CURRENT.contains(parts.get(parts.size() - 1))) {
      addReadings(parts.subList(0, parts.size() - 1), readings);
    }
    readings.remove("");
    return List.copyOf(readings);
  }

  private static boolean saysNothing(String part) {
    return ONLY_A_UNIT.matcher(part).matches() || COLUMN_NUMBER.matcher(part).matches();
  }

  private static void addReadings(List<String> parts, Set<String> readings) {
    List<String> bare = parts.stream().map(DatasetWords::bare).toList();
    for (int from = 0; from < parts.size(); from++) {
      String joined = String.join("/", parts.subList(from, parts.size()));
      readings.add(joined);
      readings.add(HeaderWords.withoutUnit(joined));
      readings.add(bare(joined));
      readings.add(String.join("/", bare.subList(from, bare.size())));
    }
  }

  /** Without the unit behind it and the 其中 before it. */
  private static String bare(String part) {
    return OF_WHICH.matcher(HeaderWords.withoutUnit(part)).replaceFirst("");
  }

  Set<String> headings() {
    Set<String> all = new HashSet<>(fields.keySet());
    all.addAll(beginnings.keySet());
    all.addAll(ends.keySet());
    return all;
  }
}
