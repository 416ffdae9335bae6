package org.pairledger.warehouse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pairledger.warehouse.serve.DuckDb;

/** A statement in a {@code .sql} file with named places {@code ${name}}, each filled in once. */
public final class SqlTemplate {

  private final String text;
  private final Map<String, String> filled = new LinkedHashMap<>();

  private SqlTemplate(String text) {
    this.text = text;
  }

  /** The files of a packed folder, by name without {@code .sql}; remarks on top are no part. */
  public static Map<String, SqlTemplate> packed(String folder) {
    Map<String, SqlTemplate> templates = new TreeMap<>();
    ResourceFolder.packed(folder)
        .forEach(
            (file, text) ->
                templates.put(
                    file.substring(0, file.length() - ".sql".length()),
                    new SqlTemplate(withoutRemarks(text))));
    return Map.copyOf(templates);
  }

  private static String withoutRemarks(String text) {
    return text.lines().dropWhile(line -> line.startsWith("--")).collect(Collectors.joining("\n"));
  }

  /** The same with SQL in a place. */
  public SqlTemplate sql(String place, String sql) {
    return with(place, sql);
  }

  /** The same with a text, as SQL writes texts, in a place. */
  public SqlTemplate text(String place, String value) {
    return with(place, DuckDb.quoted(value));
  }

  private SqlTemplate with(String place, String value) {
    if (!text.contains("${" + place + "}")) {
      throw new IllegalArgumentException("No place ${" + place + "} in: " + text);
    }
    SqlTemplate filledIn = new SqlTemplate(text);
    filledIn.filled.putAll(filled);
    filledIn.filled.put("${" + place + "}", value);
    return filledIn;
  }

  /** The statement; what was filled in is not looked at again for places. */
  @Override
  public String toString() {
    StringBuilder sql = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", at)) {
      int close = text.indexOf('}', open) + 1;
      String place = text.substring(open, close);
      sql.append(text, at, open).append(Objects.requireNonNull(filled.get(place), place));
      at = close;
    }
    return sql.append(text.substring(at)).toString();
  }
}
