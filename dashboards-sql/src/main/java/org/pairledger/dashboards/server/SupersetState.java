package org.pairledger.dashboards.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pairledger.dashboards.bundle.BundleZip;
import org.pairledger.dashboards.merge.Asset;

/** What a Superset holds, as its lists and exports tell it. */
final class SupersetState {

  private final SupersetSite site;
  private final Map<Asset.Kind, List<JsonNode>> lists = new HashMap<>();

  private SupersetState(SupersetSite site) {
    this.site = site;
    for (Asset.Kind kind : Asset.Kind.values()) {
      lists.put(kind, site.list(path(kind)));
    }
  }

  static SupersetState of(SupersetSite site) {
    return new SupersetState(site);
  }

  static String path(Asset.Kind kind) {
    return "/api/v1/" + kind.folder().replaceFirst("s$", "") + "/";
  }

  /** Everything of a kind, as its list tells it. */
  List<JsonNode> all(Asset.Kind kind) {
    return Objects.requireNonNull(lists.get(kind));
  }

  /** The ids of all of a kind. */
  Set<String> ids(Asset.Kind kind) {
    return all(kind).stream().map(SupersetState::id).collect(Collectors.toSet());
  }

  /** The numbers by which this Superset calls these, by id; what is not there has none. */
  Map<String, Integer> numbers(Asset.Kind kind, Set<String> ids) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (JsonNode each : all(kind)) {
      if (ids.contains(id(each))) {
        numbers.put(id(each), each.path("id").asInt());
      }
    }
    return numbers;
  }

  /** These assets as the Superset holds them. */
  Map<String, Asset> export(Set<String> ids) {
    Map<String, Asset> found = new LinkedHashMap<>();
    for (Asset.Kind kind : Asset.Kind.values()) {
      Map<String, Integer> numbers = numbers(kind, ids);
      if (!numbers.isEmpty()) {
        String which =
            numbers.values().stream().map(String::valueOf).collect(Collectors.joining(","));
        byte[] zip = site.bytes(path(kind) + "export/?q=!(" + which + ")");
        BundleZip.assets(BundleZip.entries(zip)).values().stream()
            .filter(asset -> asset.kind() == kind && ids.contains(asset.id()))
            .forEach(asset -> found.put(asset.id(), asset));
      }
    }
    return found;
  }

  /**
   * What others' charts and boards need of these assets, by asset: of a dataset the words of their
   * charts, names of columns and metrics among them; of a chart the boards it stands on.
   */
  Map<String, Set<String>> needs(Set<String> ours) {
    Map<Integer, String> datasets = new HashMap<>();
    numbers(Asset.Kind.DATASET, ours).forEach((id, number) -> datasets.put(number, id));
    Set<Integer> boards = Set.copyOf(numbers(Asset.Kind.DASHBOARD, ours).values());
    Map<String, Set<String>> needs = new HashMap<>();
    for (JsonNode chart : all(Asset.Kind.CHART)) {
      String dataset = datasets.get(chart.path("datasource_id").asInt());
      if (!ours.contains(id(chart)) && dataset != null) {
        needs.computeIfAbsent(dataset, id -> new LinkedHashSet<>()).addAll(words(chart));
      }
      for (JsonNode board : chart.path("dashboards")) {
        if (!boards.contains(board.path("id").asInt())) {
          needs
              .computeIfAbsent(id(chart), id -> new LinkedHashSet<>())
              .add(board.path("dashboard_title").asText());
        }
      }
    }
    return needs;
  }

  private static List<String> words(JsonNode chart) {
    List<String> words = new ArrayList<>(List.of(chart.path("slice_name").asText()));
    for (String word : chart.path("params").asText().split("\\W+", -1)) {
      words.add(word);
    }
    return words;
  }

  private static String id(JsonNode each) {
    return each.path("uuid").asText();
  }
}
