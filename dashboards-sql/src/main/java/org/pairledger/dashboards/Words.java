package org.pairledger.dashboards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What codes are called where people read them. */
final class Words {

  /** One code of one list. */
  record Word(String codeList, String code, String text, int sortNo) {}

  private Words() {}

  static List<Word> all() {
    List<Word> words = new ArrayList<>();
    lists()
        .forEach(
            (list, codes) ->
                codes.forEach((code, text) -> words.add(new Word(list, code, text, words.size()))));
    return List.copyOf(words);
  }

  private static Map<String, Map<String, String>> lists() {
    try {
      return new YAMLMapper()
          .readValue(
              Resources.text("superset/words.yaml"),
              new TypeReference<LinkedHashMap<String, Map<String, String>>>() {});
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
