package org.pairledger.contract.table;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pairledger.contract.PackedText;

/** One colour a meaning, said once for boards and papers. */
public final class SeriesColors {

  private static final String FILE = "dictionary/colors.csv";
  private static final Map<String, String> BY_MEANING = read();

  private SeriesColors() {}

  /** All of them by the Chinese word, as {@code #rrggbb}. */
  public static Map<String, String> all() {
    return BY_MEANING;
  }

  /**
   * The colour of a series of this Chinese name, that of the longest word that the name begins
   * with: 计划（万元） is 计划.
   *
   * @return as {@code #rrggbb}; empty where its colour means nothing
   */
  public static Optional<String> of(String name) {
    return BY_MEANING.keySet().stream()
        .filter(name::startsWith)
        .max(Comparator.comparingInt(String::length))
        .map(BY_MEANING::get);
  }

  private static Map<String, String> read() {
    Map<String, String> colors = new LinkedHashMap<>();
    PackedText.of(FILE)
        .lines()
        .skip(1)
        .map(line -> line.split(",", 2))
        .forEach(p -> colors.put(p[0], p[1]));
    return Collections.unmodifiableMap(colors);
  }
}
