package org.pairledger.dashboards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Reads the header of a view file: {@code -- key: value} lines before the query. */
final class ViewHeader {

  private final String name;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Label> columns = new LinkedHashMap<>();
  private final List<Metric> metrics = new ArrayList<>();

  private ViewHeader(String name) {
    this.name = name;
  }

  static ViewFile read(String name, String text) {
    int end = text.startsWith("-- " + name + "\n") ? endOfHeader(text) : -1;
    if (end < 0) {
      throw new IllegalArgumentException("View file " + name + ".sql does not begin with its name");
    }
    ViewHeader header = new ViewHeader(name);
    text.substring(0, end).lines().skip(1).forEach(header::line);
    return header.file(text.substring(end).strip());
  }

  private static int endOfHeader(String text) {
    int end = 0;
    while (text.startsWith("-- ", end)) {
      end = text.indexOf('\n', end) + 1;
    }
    return end;
  }

  private void line(String line) {
    int colon = line.indexOf(": ");
    if (colon < 0) {
      throw wrong(line);
    }
    String key = line.substring(3, colon);
    String value = line.substring(colon + 2).strip();
    if (key.startsWith("column ")) {
      columns.put(key.substring(7), label(parts(line, value, 2)));
    } else if (key.startsWith("metric ")) {
      List<String> parts = parts(line, value, 4);
      metrics.add(new Metric(key.substring(7), label(parts), parts.get(2), parts.get(3)));
    } else {
      values.put(key, value);
    }
  }

  private ViewFile file(String query) {
    return new ViewFile(
        name,
        value("label"),
        ViewFile.Kind.valueOf(value("kind").toUpperCase(Locale.ROOT)),
        value("grain"),
        value("row"),
        list("key"),
        new TreeSet<>(list("reads")),
        columns,
        metrics,
        query);
  }

  private List<String> list(String key) {
    return List.of(value(key).split(", *"));
  }

  private String value(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("View file " + name + ".sql states no '" + key + "'");
    }
    return value;
  }

  private List<String> parts(String line, String value, int count) {
    List<String> parts = List.of(value.split(" \\| "));
    if (parts.size() != count) {
      throw wrong(line);
    }
    return parts;
  }

  private static Label label(List<String> parts) {
    return new Label(parts.get(0), parts.get(1));
  }

  private IllegalArgumentException wrong(String line) {
    return new IllegalArgumentException(
        "View file " + name + ".sql has a header line that cannot be read: " + line);
  }
}
