package org.pairledger.warehouse.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.pairledger.contract.PackedText;

/** A statement in a {@code .sql} file with named places {@code ${name}}, each filled in once. */
public final class SqlTemplate {

  private static final Map<String, SqlTemplate> READ = new ConcurrentHashMap<>();

  private final String text;
  private final Map<String, String> filled = new LinkedHashMap<>();

  private SqlTemplate(String text) {
    this.text = text;
  }

  /** The packed file {@code pairledger/<path>.sql}; remarks on its top are no part of it. */
  public static SqlTemplate of(String path) {
    return READ.computeIfAbsent(path, SqlTemplate::read);
  }

  private static SqlTemplate read(String path) {
    return new SqlTemplate(withoutRemarks(PackedText.of(path + ".sql")));
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
