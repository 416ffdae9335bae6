package org.pairledger.warehouse.disclosure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pairledger.contract.PackedText;
import org.pairledger.warehouse.sql.ResourceFolder;

/** How persons stand behind each packed indicator: {@code public/persons.csv}. */
final class PersonKinds {

  /** It counts persons, person-times or households. */
  static final String COUNT = "count";

  /** It adds up amounts of which single persons may have a part, or nobody has said. */
  static final String AMOUNTS = "amounts";

  /** It tells of offices, firms and works. */
  static final String NONE = "none";

  private static final String FILE = "public/persons.csv";
  private static final Set<String> UNITS = Set.of("人", "人次", "户");

  private final Map<String, String> kinds = new TreeMap<>();
  private final Map<String, List<String>> wholes = new TreeMap<>();
  private final Set<String> apart = new TreeSet<>();
  private final List<String> ordered = new ArrayList<>();

  private PersonKinds() {}

  static PersonKinds read() {
    PersonKinds kinds = new PersonKinds();
    PackedText.of(FILE).lines().skip(1).forEach(kinds::line);
    return kinds;
  }

  private void line(String line) {
    List<String> cells = List.of(line.split(",", -1));
    kinds.put(cells.get(0), cells.get(1));
    wholes.put(
        cells.get(0), cells.get(2).isEmpty() ? List.of() : List.of(cells.get(2).split(";", -1)));
    if (!cells.get(3).isEmpty()) {
      apart.add(cells.get(0));
    }
    ordered.add(cells.get(0));
  }

  /** Of which others an indicator's persons are a part. */
  List<String> wholes(String indicator) {
    return wholes.getOrDefault(indicator, List.of());
  }

  /** Whether nobody in it is in another part of the same whole. */
  boolean isApart(String indicator) {
    return apart.contains(indicator);
  }

  /** Those that count, wholes before their parts. */
  List<String> counts() {
    return ordered.stream().filter(code -> COUNT.equals(kinds.get(code))).toList();
  }

  /**
   * The kind of each indicator; one of a workspace's own is not published, since nobody has said
   * whose persons it counts again.
   *
   * @param units of all indicators, by code
   */
  Map<String, String> of(Map<String, String> units, Path rules) {
    Set<String> own = codes(ResourceFolder.onDisk(rules.resolve("catalogue/indicators")));
    Set<String> packed = codes(ResourceFolder.packed("/pairledger/indicators"));
    Map<String, String> all = new TreeMap<>();
    units.forEach(
        (code, unit) -> {
          boolean isOwn = own.contains(code) || !packed.contains(code);
          String unlisted = UNITS.contains(unit) ? AMOUNTS : NONE;
          all.put(code, isOwn ? AMOUNTS : kinds.getOrDefault(code, unlisted));
        });
    return all;
  }

  private static Set<String> codes(Map<String, String> files) {
    return files.keySet().stream()
        .map(name -> name.substring(0, name.length() - ".sql".length()))
        .map(name -> name.contains("@") ? name.substring(0, name.indexOf('@')) : name)
        .collect(Collectors.toSet());
  }
}
