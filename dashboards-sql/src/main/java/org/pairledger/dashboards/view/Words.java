package org.pairledger.dashboards.view;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.dashboards.yaml.Yaml;

/**
 * What codes are called where people read them: as the catalogue says, and the assessment's own.
 */
final class Words {

  /** One code of one list. */
  record Word(String codeList, String code, String text, int sortNo) {}

  private final List<Word> words = new ArrayList<>();

  private Words() {}

  /** The words of this catalogue, a workspace's overlays included. */
  static List<Word> of(DatasetCatalogue catalogue) {
    Words all = new Words();
    new TreeMap<>(catalogue.codeLists())
        .forEach((name, list) -> all.add(name, list.usualWordByCode()));
    catalogue.datasets().forEach(set -> all.add("dataset", set.id(), set.label()));
    catalogue.datasets().forEach(set -> all.add("dataset", set.name(), set.label()));
    ofTheAssessment().forEach(all::add);
    return List.copyOf(all.words);
  }

  private void add(String codeList, Map<String, String> texts) {
    texts.forEach((code, text) -> add(codeList, code, text));
  }

  private void add(String codeList, String code, String text) {
    words.add(new Word(codeList, code, text, words.size()));
  }

  private static Map<String, Map<String, String>> ofTheAssessment() {
    return Yaml.read("superset/words.yaml", new TypeReference<>() {});
  }
}
