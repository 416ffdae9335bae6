package org.pairledger.dashboards.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairledger.dashboards.bundle.AssetNames;
import org.pairledger.dashboards.bundle.DashboardFile;
import org.pairledger.dashboards.bundle.DashboardYaml;
import org.pairledger.dashboards.bundle.OwnAssets;
import org.pairledger.dashboards.bundle.SupersetBundle;
import org.pairledger.dashboards.merge.Asset;
import org.pairledger.dashboards.merge.BundleTree;
import org.pairledger.dashboards.view.ViewFile;
import org.pairledger.dashboards.view.Views;
import org.pairledger.dashboards.yaml.Yaml;

/**
 * Brings what people made in a Superset back as files of the workspace's catalogue: charts on our
 * datasets, boards of nothing but charts on our datasets, metrics and calculated columns.
 */
public final class SupersetPull {

  private final Path folder;
  private final Map<String, Asset> shipped;
  private final Map<String, String> tokens = new LinkedHashMap<>();
  private final List<Path> written = new ArrayList<>();

  private SupersetPull(
      SupersetBundle bundle, AssetNames names, List<ViewFile> own, Path workspace) {
    this.folder = OwnAssets.folder(workspace);
    this.shipped = bundle.assets();
    Stream.concat(Views.all().stream(), own.stream())
        .forEach(view -> tokens.put(names.dataset(view.name()), "${dataset/" + view.name() + "}"));
    for (DashboardFile board : SupersetBundle.dashboards()) {
      DashboardYaml.charts(board)
          .forEach(
              chart ->
                  tokens.put(
                      names.chart(board.slug(), chart.name()),
                      "${chart/" + board.slug() + "/" + chart.name() + "}"));
    }
  }

  /**
   * Writes the files, over those of an earlier pull.
   *
   * @param bundle what the program ships, without what the workspace adds
   * @param own the workspace's own views
   * @return the files
   */
  public static List<Path> pull(
      SupersetSite site,
      SupersetBundle bundle,
      AssetNames names,
      List<ViewFile> own,
      Path workspace)
      throws IOException {
    SupersetPull pull = new SupersetPull(bundle, names, own, workspace);
    SupersetState state = SupersetState.of(site);
    Set<String> charts = pull.ownCharts(state);
    Set<String> wanted = new LinkedHashSet<>(charts);
    wanted.addAll(pull.ownBoards(site, state, charts));
    for (Asset asset : state.export(wanted).values()) {
      pull.write(asset);
    }
    for (Asset asset : state.export(pull.datasets()).values()) {
      pull.writeAdded(asset);
    }
    return pull.written;
  }

  private Set<String> datasets() {
    Set<String> ids = new LinkedHashSet<>();
    shipped.values().stream()
        .filter(asset -> asset.kind() == Asset.Kind.DATASET)
        .forEach(asset -> ids.add(asset.id()));
    return ids;
  }

  private Set<String> ownCharts(SupersetState state) {
    Set<Integer> ours = new LinkedHashSet<>(state.numbers(Asset.Kind.DATASET, datasets()).values());
    Set<String> ids = new LinkedHashSet<>();
    for (JsonNode chart : state.all(Asset.Kind.CHART)) {
      String id = chart.path("uuid").asText();
      if (ours.contains(chart.path("datasource_id").asInt()) && !shipped.containsKey(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** A board with one chart of elsewhere stays there: its files would lack that chart's data. */
  private Set<String> ownBoards(SupersetSite site, SupersetState state, Set<String> own) {
    Map<Integer, String> charts = new HashMap<>();
    state
        .all(Asset.Kind.CHART)
        .forEach(chart -> charts.put(chart.path("id").asInt(), chart.path("uuid").asText()));
    Set<String> ids = new LinkedHashSet<>();
    for (JsonNode board : state.all(Asset.Kind.DASHBOARD)) {
      String id = board.path("uuid").asText();
      if (!shipped.containsKey(id)) {
        int number = board.path("id").asInt();
        JsonNode shown = site.get("/api/v1/dashboard/" + number + "/charts").path("result");
        List<String> on = new ArrayList<>();
        shown.forEach(chart -> on.add(String.valueOf(charts.get(chart.path("id").asInt()))));
        if (!on.isEmpty() && on.stream().allMatch(c -> own.contains(c) || shipped.containsKey(c))) {
          ids.add(id);
        }
      }
    }
    return ids;
  }

  private void write(Asset asset) throws IOException {
    Map<String, Object> file = BundleTree.file(asset, asset.tree());
    file.remove("query_context");
    write(asset.kind(), asset.id(), file);
  }

  /** The metrics and the calculated columns that are not shipped. */
  private void writeAdded(Asset found) throws IOException {
    Map<String, Object> ours = Objects.requireNonNull(shipped.get(found.id())).tree();
    Map<String, Object> added = new TreeMap<>();
    for (String list : List.of("metrics", "columns")) {
      Map<String, Object> all = tree(found.tree().get(list));
      List<Object> own = new ArrayList<>();
      all.forEach(
          (name, each) -> {
            boolean isPlainColumn = list.equals("columns") && tree(each).get("expression") == null;
            if (!tree(ours.get(list)).containsKey(name) && !isPlainColumn) {
              own.add(each);
            }
          });
      if (!own.isEmpty()) {
        added.put(list, own);
      }
    }
    if (!added.isEmpty()) {
      write(Asset.Kind.DATASET, String.valueOf(found.tree().get("table_name")), added);
    }
  }

  private void write(Asset.Kind kind, String name, Map<String, Object> tree) throws IOException {
    String text = Yaml.text(tree);
    for (Map.Entry<String, String> token : tokens.entrySet()) {
      text = text.replace(token.getKey(), token.getValue());
    }
    Path file = folder.resolve(kind.folder()).resolve(name + ".yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    written.add(file);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> tree(@Nullable Object value) {
    return value instanceof Map ? (Map<String, Object>) value : Map.of();
  }
}
