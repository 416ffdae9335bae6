package org.pairledger.warehouse.indicator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Every indicator: those packed with the program, overlaid by the workspace's own. */
public final class IndicatorCatalogue {

  /** Where a workspace keeps its own. */
  static final String OWN = "catalogue/indicators/";

  private static final String PACKED = "/pairledger/indicators";
  private static final String RELATIONS = "/pairledger/relations";
  private static final List<String> ORDER =
      List.of("ORG", "TAL", "FND", "IND", "LAB", "PAI", "PUB");

  private final Map<String, Indicator> byCode = new LinkedHashMap<>();

  private IndicatorCatalogue(List<Indicator> indicators) {
    indicators.forEach(indicator -> byCode.put(indicator.code(), indicator));
  }

  /**
   * Reads them all.
   *
   * @param workspaceCatalogue the workspace's {@code catalogue} folder, if it has one
   * @throws IndicatorFaults with every fault of every file
   */
  public static IndicatorCatalogue load(Optional<Path> workspaceCatalogue) {
    SortedMap<String, String> files = ResourceFolder.packed(PACKED);
    Set<String> own = new TreeSet<>();
    workspaceCatalogue.ifPresent(
        folder ->
            ResourceFolder.onDisk(folder.resolve("indicators"))
                .forEach(
                    (name, text) -> {
                      files.remove(name);
                      files.put(OWN + name, text);
                      own.add(name.replace(".sql", ""));
                    }));
    IndicatorCatalogue catalogue = of(files, relations(workspaceCatalogue));
    List<String> faults = OwnIndicators.faults(catalogue, own);
    if (!faults.isEmpty()) {
      throw new IndicatorFaults(faults);
    }
    return catalogue;
  }

  /** The same indicators over rows as people decided on them. */
  IndicatorCatalogue decided() {
    return new IndicatorCatalogue(byCode.values().stream().map(DecidedSql::over).toList());
  }

  private static Relations relations(Optional<Path> workspaceCatalogue) {
    SortedMap<String, String> relations = ResourceFolder.packed(RELATIONS);
    workspaceCatalogue.ifPresent(
        folder -> relations.putAll(ResourceFolder.onDisk(folder.resolve("relations"))));
    return new Relations(relations);
  }

  /** Reads indicator files: name to text. */
  static IndicatorCatalogue of(Map<String, String> files) {
    return of(files, new Relations(Map.of()));
  }

  private static IndicatorCatalogue of(Map<String, String> files, Relations relations) {
    List<String> faults = new ArrayList<>();
    List<Indicator> read = new ArrayList<>();
    files.forEach(
        (name, text) -> {
          Indicator one = IndicatorFile.read(name, text, relations, faults);
          if (one != null) {
            read.add(one);
          }
        });
    read.sort(Comparator.comparingInt(IndicatorCatalogue::group).thenComparing(Indicator::code));
    IndicatorCatalogue catalogue = new IndicatorCatalogue(read);
    if (faults.isEmpty()) {
      read.forEach(one -> catalogue.checkParts(one, faults));
    }
    if (!faults.isEmpty()) {
      throw new IndicatorFaults(faults);
    }
    return catalogue;
  }

  private void checkParts(Indicator one, List<String> faults) {
    if (one.derivation() == null) {
      return;
    }
    for (String part : one.derivation().of()) {
      Indicator found = byCode.get(part);
      if (found == null || found.derivation() != null) {
        faults.add(one.code() + ".sql:1: derived: " + part + " is no indicator with SQL");
      }
    }
  }

  private static int group(Indicator indicator) {
    int at = ORDER.indexOf(indicator.code().substring(0, 3));
    return at < 0 ? ORDER.size() : at;
  }

  /** All of them, in the order in which people list them. */
  public List<Indicator> all() {
    return List.copyOf(byCode.values());
  }

  /** The indicator of a code. */
  public Optional<Indicator> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The indicator of a code that is known to exist. */
  public Indicator get(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("No indicator " + code));
  }
}
