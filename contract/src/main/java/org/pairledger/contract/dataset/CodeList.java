package org.pairledger.contract.dataset;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A closed list of codes and the words that ledgers use for each; the first word is the usual. */
public final class CodeList implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final LinkedHashMap<String, ArrayList<String>> words = new LinkedHashMap<>();
  private final LinkedHashMap<String, String> codes = new LinkedHashMap<>();

  public CodeList(String name, Map<String, List<String>> wordsByCode) {
    this.name = name;
    wordsByCode.forEach(
        (code, list) -> {
          words.put(code, new ArrayList<>(list));
          codes.putIfAbsent(HeaderWords.normal(code), code);
        });
    wordsByCode.forEach(
        (code, list) ->
            list.forEach(
                word -> {
                  codes.put(HeaderWords.normal(word), code);
                  codes.put(word, code);
                }));
  }

  public String name() {
    return name;
  }

  /** The codes in their order with the words in use for each. */
  public Map<String, List<String>> wordsByCode() {
    return new LinkedHashMap<>(words);
  }

  /** The code a ledger's word stands for. */
  public Optional<String> code(String word) {
    String code = codes.get(word);
    return Optional.ofNullable(code == null ? codes.get(HeaderWords.normal(word)) : code);
  }

  /** The usual word of each code, for drop-downs and messages. */
  public List<String> usualWords() {
    return List.copyOf(usualWordByCode().values());
  }

  /** The codes in their order, each with the word that people read for it. */
  public Map<String, String> usualWordByCode() {
    Map<String, String> usual = new LinkedHashMap<>();
    words.forEach((code, list) -> usual.put(code, list.isEmpty() ? code : usual(list)));
    return usual;
  }

  private static String usual(List<String> candidates) {
    return candidates.stream()
        .filter(word -> !word.chars().allMatch(Character::isDigit))
        .findFirst()
        .orElse(candidates.get(0));
  }
}
