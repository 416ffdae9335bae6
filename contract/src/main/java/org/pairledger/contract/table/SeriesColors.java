package org.pairledger.contract.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One colour a meaning, said once for boards and papers. */
public final class SeriesColors {

  private static final String FILE = "/pairledger/dictionary/colors.csv";
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
    try (InputStream file = SeriesColors.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(Objects.requireNonNull(file), UTF_8))) {
      lines.lines().skip(1).map(line -> line.split(",", 2)).forEach(p -> colors.put(p[0], p[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(colors);
  }
}
