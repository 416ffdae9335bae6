package org.pairledger.transform.given;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.region.Alias;
import org.pairledger.contract.workspace.region.Region;
import org.pairledger.transform.words.PlaceWords;

/** The workspace's regions as a tree, with the other names in use for each. */
final class Regions {

  private final Map<String, List<Region>> byCode = new LinkedHashMap<>();
  private final Map<String, List<Region>> children = new HashMap<>();
  private final Map<String, List<Alias>> aliases = new HashMap<>();
  private final Map<String, Map<String, Region>> named = new HashMap<>();

  Regions(Workspace workspace) {
    for (Region region : workspace.regions()) {
      byCode.computeIfAbsent(region.code(), code -> new ArrayList<>()).add(region);
      region
          .parent()
          .ifPresent(
              parent -> children.computeIfAbsent(parent, p -> new ArrayList<>()).add(region));
    }
    for (Alias alias : workspace.aliases()) {
      if (alias.kind().equals("region")) {
        aliases
            .computeIfAbsent(PlaceWords.key(alias.canonical()), name -> new ArrayList<>())
            .add(alias);
      }
    }
  }

  /** Every line of every code, as listed. */
  List<Region> all() {
    return byCode.values().stream().flatMap(Collection::stream).toList();
  }

  /** The latest line of a code. */
  Optional<Region> region(String code) {
    List<Region> lines = byCode.getOrDefault(code, List.of());
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
  }

  /** This region and all above it, nearest first. */
  List<Region> upwards(Region region) {
    Map<String, Region> line = new LinkedHashMap<>();
    Optional<Region> at = Optional.of(region);
    while (at.isPresent() && line.putIfAbsent(at.get().code(), at.get()) == null) {
      at = at.get().parent().flatMap(this::region);
    }
    return List.copyOf(line.values());
  }

  /** The region of this level that this one is or lies in. */
  Optional<Region> above(Region region, String level) {
    return upwards(region).stream().filter(at -> at.level().equals(level)).findFirst();
  }

  /** The county that this one is or lies in; a city without counties is its own. */
  Optional<Region> county(Region region) {
    return above(region, "county")
        .or(() -> above(region, "city").filter(city -> !hasCounties(city)));
  }

  private boolean hasCounties(Region city) {
    return children.getOrDefault(city.code(), List.of()).stream()
        .anyMatch(child -> child.level().equals("county"));
  }

  /** The city that this one is or lies in; the city of a municipality's districts is that. */
  Optional<Region> city(Region region) {
    return above(region, "city").or(() -> above(region, "province").filter(this::isMunicipality));
  }

  /** Whether a province is a city: 北京, 天津, 上海, 重庆. */
  boolean isMunicipality(Region province) {
    return province.level().equals("province") && province.name().endsWith("市");
  }

  /** All regions inside this one, itself first. */
  List<Region> within(String code) {
    Map<String, List<Region>> found = new LinkedHashMap<>();
    collect(code, found);
    return found.values().stream().flatMap(Collection::stream).toList();
  }

  private void collect(String code, Map<String, List<Region>> found) {
    if (found.putIfAbsent(code, byCode.getOrDefault(code, List.of())) == null) {
      Collection<String> codes = new TreeSet<>();
      children.getOrDefault(code, List.of()).forEach(child -> codes.add(child.code()));
      codes.forEach(child -> collect(child, found));
    }
  }

  /** The first region of this level inside another that goes by a name, in full or short. */
  Optional<Region> named(String code, String level, String name) {
    Map<String, Region> index =
        named.computeIfAbsent(
            code + "|" + level,
            c -> {
              Map<String, Region> names = new HashMap<>();
              within(code).stream()
                  .filter(region -> region.level().equals(level))
                  .forEach(
                      region -> {
                        PlaceWords.fullAndShort(region.name(), level)
                            .forEach(key -> names.putIfAbsent(key, region));
                        aliases(region).forEach(key -> names.putIfAbsent(key, region));
                      });
              return names;
            });
    return Optional.ofNullable(index.get(PlaceWords.key(name)));
  }

  /** Other names of a region, where they hold. */
  List<String> aliases(Region region) {
    return aliases.getOrDefault(PlaceWords.key(region.name()), List.of()).stream()
        .filter(alias -> holds(alias, region))
        .map(alias -> PlaceWords.key(alias.alias()))
        .toList();
  }

  private boolean holds(Alias alias, Region region) {
    if (alias.within().isEmpty()) {
      return true;
    }
    return upwards(region).stream()
        .anyMatch(at -> List.of(at.code(), at.name()).contains(alias.within()));
  }
}
