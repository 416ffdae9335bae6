package org.pairledger.ingest.pairing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.region.Alias;
import org.pairledger.contract.workspace.region.Region;

/** The workspace's regions as a tree, with the other names of each. */
final class PlaceTree {

  private final Map<String, List<Region>> byCode = new LinkedHashMap<>();
  private final Map<String, List<Region>> children = new HashMap<>();
  private final List<Alias> aliases;

  PlaceTree(Workspace workspace) {
    for (Region region : workspace.regions()) {
      byCode.computeIfAbsent(region.code(), code -> new ArrayList<>()).add(region);
      region
          .parent()
          .ifPresent(
              parent -> children.computeIfAbsent(parent, code -> new ArrayList<>()).add(region));
    }
    aliases = workspace.aliases().stream().filter(alias -> alias.kind().equals("region")).toList();
  }

  /** All lines of this level. */
  List<Region> ofLevel(String level) {
    return byCode.values().stream()
        .flatMap(Collection::stream)
        .filter(region -> region.level().equals(level))
        .toList();
  }

  /** Every line of a code: it may have changed its name. */
  List<Region> lines(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  /** What it lies in, the nearest first. */
  List<Region> above(Region region) {
    Map<String, Region> line = new LinkedHashMap<>();
    Region at = region;
    while (at != null && line.putIfAbsent(at.code(), at) == null) {
      at = at.parent().flatMap(code -> lines(code).stream().reduce((a, b) -> b)).orElse(null);
    }
    return line.values().stream().skip(1).toList();
  }

  /** All that lies in a region. */
  List<Region> inside(String code) {
    Map<String, List<Region>> found = new LinkedHashMap<>();
    collect(code, found);
    found.remove(code);
    return found.values().stream().flatMap(Collection::stream).toList();
  }

  private void collect(String code, Map<String, List<Region>> found) {
    if (found.putIfAbsent(code, lines(code)) == null) {
      children.getOrDefault(code, List.of()).forEach(child -> collect(child.code(), found));
    }
  }

  /** Other names of a region, where they hold. */
  List<String> aliases(Region region) {
    String name = PlaceForms.key(region.name());
    return aliases.stream()
        .filter(alias -> PlaceForms.key(alias.canonical()).equals(name))
        .filter(alias -> alias.within().isEmpty() || isWithin(region, alias.within()))
        .map(alias -> PlaceForms.key(alias.alias()))
        .toList();
  }

  private boolean isWithin(Region region, String place) {
    return region.code().equals(place)
        || region.name().equals(place)
        || above(region).stream()
            .anyMatch(at -> at.code().equals(place) || at.name().equals(place));
  }
}
