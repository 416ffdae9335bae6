package org.pairledger.dashboards.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.catalogue.SqlHeader;

/** Reads a view file: its name in the first line, {@code -- key: value} lines, the query. */
final class ViewHeader {

  private static final SqlHeader.Keys KEYS =
      new SqlHeader.Keys(
          List.of("label", "kind", "grain", "row", "key", "reads"),
          Set.of("feeds"),
          Set.of("column", "metric"));
  private static final Pattern BAR = Pattern.compile(" \\| ");

  private final SqlHeader header;
  private final String name;

  private ViewHeader(String name, SqlHeader header) {
    this.name = name;
    this.header = header;
  }

  /** A packed view, which has no faults. */
  static ViewFile read(String name, String text) {
    List<String> faults = new ArrayList<>();
    ViewFile view = read(name, "views/" + name + ".sql", text, faults);
    if (view == null) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    return view;
  }

  /**
   * A view, or null when something is wrong with it, and then {@code faults} say what.
   *
   * @param file as people know it
   */
  static @Nullable ViewFile read(String name, String file, String text, List<String> faults) {
    int before = faults.size();
    if (!text.startsWith("-- " + name + "\n")) {
      faults.add(file + ":1: its first line is not '-- " + name + "'");
      return null;
    }
    SqlHeader header = SqlHeader.readBehind(1, file, text, KEYS, faults);
    ViewFile view = new ViewHeader(name, header).file(header.sql(text));
    return faults.size() == before ? view : null;
  }

  private ViewFile file(String query) {
    if (query.isEmpty()) {
      header.fault(header.lines() + 1, "no query");
    }
    Map<String, Label> columns = new LinkedHashMap<>();
    header
        .named("column")
        .forEach((column, said) -> columns.put(column, label(parts("column " + column, said, 2))));
    List<Metric> metrics = new ArrayList<>();
    header
        .named("metric")
        .forEach(
            (metric, said) -> {
              List<String> parts = parts("metric " + metric, said, 4);
              metrics.add(new Metric(metric, label(parts), parts.get(2), parts.get(3)));
            });
    return new ViewFile(
        name,
        header.value("label"),
        header.word(ViewFile.Kind.class, "kind", ""),
        header.value("grain"),
        header.value("row"),
        header.list("key", ""),
        new TreeSet<>(header.list("reads", "")),
        columns,
        metrics,
        query);
  }

  /**
   * The parts of a line; blank ones, and a fault, when there are not as many as there should be.
   */
  private List<String> parts(String key, String said, int count) {
    List<String> parts = BAR.splitAsStream(said).map(String::strip).toList();
    if (parts.size() == count) {
      return parts;
    }
    header.faultOf(
        key,
        key
            + ": '"
            + said
            + "' is not "
            + (count == 2
                ? "Chinese | English"
                : "Chinese | English | expression | number format"));
    return List.of("", "", "", "");
  }

  private static Label label(List<String> parts) {
    return new Label(parts.get(0), parts.get(1));
  }
}
