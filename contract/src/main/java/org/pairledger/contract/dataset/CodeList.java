package org.pairledger.contract.dataset;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pairledger.contract.catalogue.PeriodWords;

/**
 * A closed list of codes and the words that ledgers use for each; the first word is the usual. A
 * word with a {@link PeriodWords concept} in a slot is known in the words of every period; what is
 * kept is the code.
 */
public final class CodeList implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final LinkedHashMap<String, ArrayList<String>> words = new LinkedHashMap<>();
  private final LinkedHashMap<String, String> usual = new LinkedHashMap<>();
  private final LinkedHashMap<String, String> codes = new LinkedHashMap<>();

  public CodeList(String name, Map<String, List<String>> wordsByCode) {
    this.name = name;
    wordsByCode.forEach(
        (code, list) -> {
          words.put(code, new ArrayList<>(list.stream().flatMap(CodeList::known).toList()));
          usual.put(code, list.isEmpty() ? code : usual(list));
          codes.putIfAbsent(HeaderWords.normal(code), code);
        });
    words.forEach(
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

  private static Stream<String> known(String word) {
    return PeriodWords.everywhere(word).stream();
  }

  /** The usual word of each code where it is not of one year, for messages. */
  public List<String> usualWords() {
    return List.copyOf(usualWordByCode().values());
  }

  /** The usual word of each code in the words of a period, for drop-downs. */
  public List<String> usualWords(PeriodWords period) {
    return usual.values().stream().map(period::say).toList();
  }

  /** The usual word of one code in the words of a period. */
  public String usualWord(String code, PeriodWords period) {
    return period.say(Objects.requireNonNull(usual.get(code), code));
  }

  /** The codes in their order, each with the word that people of any year read for it. */
  public Map<String, String> usualWordByCode() {
    Map<String, String> neutral = new LinkedHashMap<>();
    usual.forEach((code, word) -> neutral.put(code, PeriodWords.neutral(word)));
    return neutral;
  }

  private static String usual(List<String> candidates) {
    return candidates.stream()
        .filter(word -> !word.chars().allMatch(Character::isDigit))
        .findFirst()
        .orElse(candidates.get(0));
  }
}
