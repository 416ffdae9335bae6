package org.pairledger.warehouse.indicator.definition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Queries that several indicators begin with, by name: each stands before an indicator's own steps
 * as a step of that name, and may read those named before it.
 */
public final class Relations {

  public static final String WITH = "with\n";
  private static final String AS = " as ";

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

  /** Whether there is one, called by its own name or as {@code name as another}. */
  boolean has(String called) {
    return byName.containsKey(file(called));
  }

  private static String file(String called) {
    return called.split(AS, 2)[0];
  }

  private static String step(String called) {
    return called.contains(AS) ? called.split(AS, 2)[1] : called;
  }

  /** Their names, for a message. */
  List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /** Those called so, in this order. */
  List<Relation> of(List<String> called) {
    return called.stream()
        .map(
            one ->
                new Relation(step(one), file(one), Objects.requireNonNull(byName.get(file(one)))))
        .toList();
  }

  /** An indicator's SQL with these relations before its own steps. */
  public static String before(List<Relation> relations, String sql) {
    if (relations.isEmpty()) {
      return sql;
    }
    boolean hasSteps = sql.startsWith(WITH);
    return WITH + steps(relations) + (hasSteps ? ",\n" + sql.substring(WITH.length()) : "\n" + sql);
  }

  /** Relations as the steps of a query. */
  public static String steps(List<Relation> relations) {
    return relations.stream()
        .map(one -> one.name() + " as (\n" + one.sql() + "\n)")
        .collect(Collectors.joining(",\n"));
  }

  private static String sql(String text) {
    return text.lines()
        .dropWhile(line -> line.startsWith("--"))
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
