package org.pairledger.contract.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one period: what was 贫困人口 until 2020 is 脱贫人口 from 2021 on. A text of ours names the
 * concept, {@code 在东部稳定就业{帮扶对象}}, and what shows it to a reader says whose words are to be read.
 *
 * @param period the name of its file in {@code pairledger/words}
 * @param toYear absent while the period goes on
 * @param words by concept; a concept that is not there is said as it is named, in the words of no
 *     period
 * @param also what ledgers of the period say for a concept besides
 * @param marks parts of words by which the period is known
 */
public record PeriodWords(
    String period,
    int fromYear,
    Optional<Integer> toYear,
    SortedMap<String, String> words,
    SortedMap<String, List<String>> also,
    List<String> marks) {

  private static final Pattern SLOT = Pattern.compile("\\{([^{}]{1,20})\\}");

  public PeriodWords {
    words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    also = Collections.unmodifiableSortedMap(new TreeMap<>(also));
    marks = List.copyOf(marks);
  }

  /** Those of all periods, the earliest first. */
  public static List<PeriodWords> all() {
    return PeriodWordsFile.PACKED;
  }

  /** Those of a year; a year before the first period has the words of the first. */
  public static PeriodWords of(int year) {
    return all().stream()
        .filter(one -> one.toYear().map(to -> year <= to).orElse(true))
        .findFirst()
        .orElseThrow();
  }

  /** Every concept that any period has a word for. */
  public static Set<String> concepts() {
    return PeriodWordsFile.CONCEPTS;
  }

  /** The concepts in a text's slots that nobody knows. */
  public static List<String> unknown(String text) {
    return SLOT.matcher(text)
        .results()
        .map(slot -> slot.group(1))
        .filter(concept -> !concepts().contains(concept))
        .toList();
  }

  /** A text for what spans periods or is kept: each concept by its name. */
  public static String neutral(String text) {
    return filled(text, concept -> concept);
  }

  /** The texts that a text with slots is in the words of each period, and as it is kept. */
  public static List<String> everywhere(String text) {
    Set<String> texts = new LinkedHashSet<>();
    for (PeriodWords one : all()) {
      texts.add(one.say(text));
      one.also()
          .forEach(
              (concept, more) ->
                  more.forEach(word -> texts.add(one.with(Map.of(concept, word)).say(text))));
    }
    texts.add(neutral(text));
    return List.copyOf(texts);
  }

  /** A text in these words. */
  public String say(String text) {
    return filled(text, concept -> words.getOrDefault(concept, concept));
  }

  /** The same with some words otherwise, as a workspace has it. */
  public PeriodWords with(Map<String, String> otherwise) {
    TreeMap<String, String> over = new TreeMap<>(words);
    over.putAll(otherwise);
    return new PeriodWords(period, fromYear, toYear, over, also, marks);
  }

  /** The words and marks of other periods that are no part of a word of this one or of none. */
  public Set<String> strangers() {
    Set<String> strangers = new TreeSet<>();
    for (PeriodWords other : all()) {
      if (!other.period.equals(period)) {
        strangers.addAll(other.words.values());
        other.also.values().forEach(strangers::addAll);
        strangers.addAll(other.marks);
      }
    }
    List<String> own = new ArrayList<>(concepts());
    own.addAll(words.values());
    own.addAll(marks);
    strangers.removeIf(word -> own.stream().anyMatch(one -> one.contains(word)));
    return strangers;
  }

  /** A heading in the words of the first period, in the words of the later ones. */
  public static List<String> later(String heading) {
    Set<String> later = new LinkedHashSet<>();
    PeriodWords first = all().get(0);
    for (Map.Entry<String, String> one : longestFirst(first.words)) {
      if (heading.contains(one.getValue())) {
        for (PeriodWords other : all().subList(1, all().size())) {
          String word = other.words.get(one.getKey());
          if (word != null) {
            later.add(heading.replace(one.getValue(), word));
          }
          other
              .also
              .getOrDefault(one.getKey(), List.of())
              .forEach(more -> later.add(heading.replace(one.getValue(), more)));
        }
      }
    }
    return List.copyOf(later);
  }

  private static List<Map.Entry<String, String>> longestFirst(Map<String, String> words) {
    Comparator<Map.Entry<String, String>> byLength =
        Comparator.comparingInt(one -> -one.getValue().length());
    return new LinkedHashMap<>(words).entrySet().stream().sorted(byLength).toList();
  }

  private static String filled(String text, UnaryOperator<String> word) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    return SLOT.matcher(text)
        .replaceAll(
            slot ->
                Matcher.quoteReplacement(
                    concepts().contains(slot.group(1)) ? word.apply(slot.group(1)) : slot.group()));
  }
}
