package org.pairledger.ingest.ledger.bind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.dataset.FieldType;
import org.pairledger.contract.dataset.HeaderWords;

/**
 * One vocabulary over all datasets: a heading known for a field of one serves the field of that
 * name and type in another. Amounts share nothing: what is paid out here is donated there.
 */
final class SharedWords {

  private static final Set<String> TOO_GENERAL =
      Set.of("note", "content", "state", "form", "title", "kind");

  private final Map<String, Set<String>> byField = new HashMap<>();

  SharedWords(List<Dataset> datasets) {
    for (Dataset dataset : datasets) {
      for (DatasetField field : dataset.fields()) {
        if (field.type() != FieldType.MONEY && !TOO_GENERAL.contains(field.name())) {
          Set<String> words = byField.computeIfAbsent(key(field), name -> new HashSet<>());
          field.labels().forEach(label -> words.add(HeaderWords.undecorated(label)));
          field.aliases().forEach(alias -> words.add(HeaderWords.undecorated(alias)));
        }
      }
    }
  }

  /** The headings by which any dataset knows such a field. */
  Set<String> of(DatasetField field) {
    return byField.getOrDefault(key(field), Set.of());
  }

  private static String key(DatasetField field) {
    return field.name() + " " + field.type() + " " + field.codes();
  }
}
