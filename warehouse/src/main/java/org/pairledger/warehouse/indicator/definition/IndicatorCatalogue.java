package org.pairledger.warehouse.indicator.definition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.pairledger.contract.workspace.settings.Settings;
import org.pairledger.warehouse.indicator.OwnIndicators;
import org.pairledger.warehouse.sql.ResourceFolder;

/**
 * Every indicator: those packed with the program, overlaid by the workspace's own. An indicator may
 * have been defined anew from a plan year on; what people see of it beside its definition stays.
 */
public final class IndicatorCatalogue {

  /** Where a workspace keeps its own. */
  public static final String OWN = "catalogue/indicators/";

  private static final String PACKED = "/pairledger/indicators";
  private static final String RELATIONS = "/pairledger/relations";
  private static final List<String> ORDER =
      List.of("ORG", "TAL", "FND", "IND", "LAB", "PAI", "PUB");

  /** By code, the latest definition first. */
  private final Map<String, List<Indicator>> byCode;

  private final int sqlSeconds;

  private IndicatorCatalogue(Map<String, List<Indicator>> byCode, int sqlSeconds) {
    this.byCode = byCode;
    this.sqlSeconds = sqlSeconds;
  }

  /**
   * Reads them all; {@link OwnIndicators#load} tries the workspace's own as well.
   *
   * @param workspaceCatalogue the workspace's {@code catalogue} folder, if it has one
   * @throws IndicatorFaults with every fault of every file
   */
  public static IndicatorCatalogue load(Optional<Path> workspaceCatalogue) {
    SortedMap<String, String> files = ResourceFolder.packed(PACKED);
    workspaceCatalogue.ifPresent(
        folder ->
            ResourceFolder.onDisk(folder.resolve("indicators"))
                .forEach(
                    (name, text) -> {
                      files.remove(name);
                      files.put(OWN + name, text);
                    }));
    return of(files, relations(workspaceCatalogue));
  }

  /** The same, a statement of whose files may take no longer than this. */
  public IndicatorCatalogue within(int seconds) {
    return new IndicatorCatalogue(byCode, seconds);
  }

  /** How long a statement of a file may take. */
  public int sqlSeconds() {
    return sqlSeconds;
  }

  private static Relations relations(Optional<Path> workspaceCatalogue) {
    SortedMap<String, String> relations = ResourceFolder.packed(RELATIONS);
    workspaceCatalogue.ifPresent(
        folder -> relations.putAll(ResourceFolder.onDisk(folder.resolve("relations"))));
    return new Relations(relations);
  }

  /** Reads indicator files: name to text. */
  public static IndicatorCatalogue of(Map<String, String> files) {
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
    read.sort(
        Comparator.comparingInt(IndicatorCatalogue::group)
            .thenComparing(Indicator::code)
            .thenComparing(Indicator::since, Comparator.reverseOrder()));
    Map<String, List<Indicator>> byCode = new LinkedHashMap<>();
    read.forEach(one -> byCode.computeIfAbsent(one.code(), code -> new ArrayList<>()).add(one));
    IndicatorCatalogue catalogue = new IndicatorCatalogue(byCode, Settings.SQL_SECONDS);
    if (faults.isEmpty()) {
      read.forEach(one -> catalogue.check(one, faults));
    }
    if (faults.isEmpty()) {
      byCode.replaceAll((code, all) -> catalogue.withSums(all, faults));
    }
    if (!faults.isEmpty()) {
      throw new IndicatorFaults(faults);
    }
    return catalogue;
  }

  private void check(Indicator one, List<String> faults) {
    List<Indicator> all = all(one.code());
    Indicator first = all.get(all.size() - 1);
    if (first.since() > 0) {
      faults.add(one.file() + ":1: no " + one.code() + ".sql says what held before");
    } else if (!one.isShownAs(first)) {
      faults.add(
          one.file() + ":1: only definition, relations and SQL may differ from " + first.file());
    }
    for (String part : one.parts()) {
      if (find(part).map(Indicator::derivation).isPresent() || find(part).isEmpty()) {
        faults.add(one.file() + ":1: derived: " + part + " is no indicator with SQL");
      }
    }
  }

  /** The definitions of a code, a sum of others as what its parts' rows make of it. */
  private List<Indicator> withSums(List<Indicator> all, List<String> faults) {
    Derivation derivation = all.get(0).derivation();
    if (derivation == null || derivation.kind() != Derivation.Kind.SUM) {
      return all;
    }
    if (all.size() > 1) {
      faults.add(all.get(0).file() + ":1: a sum is defined anew where its parts are");
      return all;
    }
    return SumOf.expanded(all.get(0), derivation.of().stream().map(this::all).toList(), faults);
  }

  private static int group(Indicator indicator) {
    int at = ORDER.indexOf(indicator.code().substring(0, 3));
    return at < 0 ? ORDER.size() : at;
  }

  /** All of them as they are defined last, in the order in which people list them. */
  public List<Indicator> all() {
    return byCode.values().stream().map(all -> all.get(0)).toList();
  }

  /** Every definition of every code, as it holds from some plan year on. */
  public List<Indicator> definitions() {
    return byCode.values().stream().flatMap(List::stream).toList();
  }

  /** How a code was defined one after the other, the latest first. */
  public List<Indicator> all(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  /** What a code means, in words; where it was defined anew, each from its year on. */
  public String definition(String code) {
    List<Indicator> all = all(code);
    return all.size() == 1
        ? all.get(0).definition()
        : all.stream()
            .map(one -> (one.since() == 0 ? "此前：" : one.since() + "年起：") + one.definition())
            .collect(Collectors.joining());
  }

  /** The indicator of a code, as it is defined last. */
  public Optional<Indicator> find(String code) {
    return all(code).stream().findFirst();
  }

  /** The indicator of a code that is known to exist. */
  public Indicator get(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("No indicator " + code));
  }

  /** The same as it is defined in a plan year. */
  public Indicator get(String code, int planYear) {
    return all(code).stream()
        .filter(one -> one.since() <= planYear)
        .findFirst()
        .orElseGet(() -> get(code));
  }

  /** All of them as they are defined in a plan year, whatever year is asked for. */
  public IndicatorCatalogue in(int planYear) {
    Map<String, List<Indicator>> defined = new LinkedHashMap<>();
    byCode.keySet().forEach(code -> defined.put(code, List.of(get(code, planYear))));
    return new IndicatorCatalogue(defined, sqlSeconds);
  }
}
