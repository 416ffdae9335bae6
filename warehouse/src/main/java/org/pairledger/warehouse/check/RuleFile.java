package org.pairledger.warehouse.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.pairledger.warehouse.sql.ResourceFolder;

/** One SQL file with header lines {@code -- key: value}: a check, or a topic both sides tell. */
public record RuleFile(String name, Map<String, String> header, String sql) {

  /** All files of a packed folder, by name. */
  public static List<RuleFile> packed(String folder) {
    SortedMap<String, String> texts = ResourceFolder.packed(folder);
    List<RuleFile> rules = new ArrayList<>();
    texts.forEach((name, text) -> rules.add(parse(name, text)));
    return List.copyOf(rules);
  }

  static RuleFile parse(String name, String text) {
    Map<String, String> header = new LinkedHashMap<>();
    StringBuilder sql = new StringBuilder();
    for (String line : text.lines().toList()) {
      int colon = line.indexOf(':');
      if (line.startsWith("-- ") && colon > 0) {
        header.put(line.substring(3, colon).strip(), line.substring(colon + 1).strip());
      } else {
        sql.append(line).append('\n');
      }
    }
    return new RuleFile(name, Map.copyOf(header), sql.toString());
  }

  /** A header value that must be there. */
  public String get(String key) {
    String value = header.get(key);
    if (value == null) {
      throw new IllegalStateException("Invalid rule " + name + ": no " + key + " in its header");
    }
    return value;
  }
}
