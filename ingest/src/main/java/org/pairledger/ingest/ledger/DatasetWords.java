package org.pairledger.ingest.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.HeaderWords;
import org.pairledger.contract.dataset.PeriodWords;
import org.pairledger.ingest.sheet.table.ColumnHead;

/** The headings of one dataset, and which field each of them means. */
final class DatasetWords {

  private static final Pattern ONLY_A_UNIT =
      Pattern.compile("\\(?(?:单位:)?(?:元|万元|亿元|千元|%|人|人次|户|个)\\)?");
  private static final Pattern OF_WHICH = Pattern.compile("^其中[:、]?");

  private final Dataset dataset;
  private final Map<String, DatasetField> fields = new LinkedHashMap<>();

  DatasetWords(Dataset dataset) {
    this.dataset = dataset;
    dataset.fields().forEach(field -> add(field.label(), field));
    dataset.fields().forEach(field -> field.aliases().forEach(alias -> add(alias, field)));
    dataset.fields().forEach(this::addLater);
  }

  private void addLater(DatasetField field) {
    PeriodWords.later(field.label()).forEach(word -> add(word, field));
    field.aliases().forEach(alias -> PeriodWords.later(alias).forEach(word -> add(word, field)));
  }

  private void add(String heading, DatasetField field) {
    fields.putIfAbsent(HeaderWords.normal(heading), field);
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
        return Optional.of(new Match(field, rank));
      }
      rank++;
    }
    return Optional.empty();
  }

  /** A field and how far the heading had to be cut to mean it. */
  record Match(DatasetField field, int rank) {}

  /** The heading from its whole path down to its last part, each with and without its unit. */
  static List<String> readings(List<String> path) {
    List<String> parts = new ArrayList<>(path.stream().map(HeaderWords::normal).toList());
    if (parts.size() > 1 && ONLY_A_UNIT.matcher(parts.get(parts.size() - 1)).matches()) {
      parts.remove(parts.size() - 1);
    }
    Set<String> readings = new LinkedHashSet<>();
    for (int from = 0; from < parts.size(); from++) {
      String joined = String.join("/", parts.subList(from, parts.size()));
      readings.add(joined);
      readings.add(HeaderWords.withoutUnit(joined));
      readings.add(OF_WHICH.matcher(HeaderWords.withoutUnit(joined)).replaceFirst(""));
    }
    readings.remove("");
    return List.copyOf(readings);
  }

  Set<String> headings() {
    return fields.keySet();
  }
}
