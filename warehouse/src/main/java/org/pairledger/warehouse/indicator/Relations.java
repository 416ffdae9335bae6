package org.pairledger.warehouse.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Queries that several indicators begin with, by name: each stands before an indicator's own steps
 * as a step of that name, and may read those named before it.
 */
final class Relations {

  private final Map<String, String> byName = new TreeMap<>();

  /**
   * Relations of these files.
   *
   * @param files name to text; comment lines at the top say what a row is
   */
  Relations(Map<String, String> files) {
    files.forEach(
        (file, text) -> byName.put(file.substring(0, file.length() - ".sql".length()), sql(text)));
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** Their names, for a message. */
  List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /** An indicator's SQL with the named relations before its own steps. */
  String before(List<String> names, String sql) {
    if (names.isEmpty()) {
      return sql;
    }
    List<String> steps =
        new ArrayList<>(names.stream().map(n -> n + " as (\n" + byName.get(n) + "\n)").toList());
    boolean hasSteps = sql.startsWith("with\n");
    return "with\n"
        + String.join(",\n", steps)
        + (hasSteps ? ",\n" + sql.substring("with\n".length()) : "\n" + sql);
  }

  private static String sql(String text) {
    return text.lines()
        .dropWhile(line -> line.startsWith("--"))
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
