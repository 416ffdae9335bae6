package org.pairledger.dashboards.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.dashboards.bundle.AssetNames;
import org.pairledger.dashboards.bundle.DashboardFile;
import org.pairledger.dashboards.bundle.DashboardYaml;
import org.pairledger.dashboards.bundle.SupersetBundle;
import org.pairledger.dashboards.merge.Asset;
import org.pairledger.dashboards.view.ViewFile;
import org.pairledger.dashboards.view.Views;

/** Looks a Superset over: is the bundle whole, can the file be read, does it fit the bundle. */
public final class SupersetCheck {

  private static final String AGAIN =
      "Import the bundle again, with --restore if somebody deleted it.";

  private final SupersetSite site;
  private final AssetNames names;
  private final List<ViewFile> views;
  private final List<String> faults = new ArrayList<>();

  private SupersetCheck(SupersetSite site, AssetNames names, List<ViewFile> views) {
    this.site = site;
    this.names = names;
    this.views = views;
  }

  /**
   * What is wrong, one sentence each; nothing when all is well.
   *
   * @param own the workspace's own views
   */
  public static List<String> faults(SupersetSite site, AssetNames names, List<ViewFile> own) {
    List<ViewFile> views = Stream.concat(Views.all().stream(), own.stream()).toList();
    SupersetCheck check = new SupersetCheck(site, names, views);
    Map<String, Integer> datasets = check.datasets();
    check.dashboards();
    if (datasets.containsKey("release") && check.fileAnswers(datasets.get("release"))) {
      views.forEach(view -> check.view(view, datasets));
    }
    check.faults.addAll(ExportingUsers.faults(site, names));
    return check.faults;
  }

  private Map<String, Integer> datasets() {
    Map<String, Integer> ids = new HashMap<>();
    for (JsonNode set : site.list("/api/v1/dataset/")) {
      if (set.path("database").path("database_name").asText().equals(names.database())) {
        ids.put(set.path("table_name").asText(), set.path("id").asInt());
      }
    }
    List<String> missing =
        views.stream().map(ViewFile::name).filter(name -> !ids.containsKey(name)).toList();
    if (!missing.isEmpty()) {
      faults.add("Half imported: datasets " + missing + " are missing. Import the bundle again.");
    }
    return ids;
  }

  private void dashboards() {
    SupersetState state = SupersetState.of(site);
    Set<String> charts = state.ids(Asset.Kind.CHART);
    Set<String> boards = state.ids(Asset.Kind.DASHBOARD);
    for (DashboardFile file : SupersetBundle.dashboards()) {
      long there =
          DashboardYaml.charts(file).stream()
              .filter(chart -> charts.contains(names.chart(file.slug(), chart.name())))
              .count();
      int shipped = DashboardYaml.charts(file).size();
      if (!boards.contains(names.board(file.slug()))) {
        faults.add("Half imported: dashboard " + file.title() + " is missing. " + AGAIN);
      } else if (there < shipped) {
        faults.add(
            "Half imported: dashboard %s has %d of %d charts. %s"
                .formatted(file.title(), there, shipped, AGAIN));
      }
    }
  }

  private boolean fileAnswers(int release) {
    SupersetSite.Reply reply = query(release, List.of("release_no"));
    if (reply.isGood()) {
      return true;
    }
    String said = reply.said();
    if (said.contains("does not exist") && said.contains("database")) {
      faults.add("The database file is missing where Superset looks for it: " + said);
    } else if (said.contains("version number")) {
      faults.add("Superset's DuckDB is too old for the file: " + said);
    } else {
      faults.add("Superset cannot read the database file: " + said);
    }
    return false;
  }

  private void view(ViewFile view, Map<String, Integer> datasets) {
    Integer id = datasets.get(view.name());
    if (id == null) {
      return;
    }
    Set<String> columns = columns(id);
    SupersetSite.Reply reply = query(id, List.copyOf(columns));
    if (!reply.isGood()) {
      faults.add(
          "The file does not fit the bundle (view %s): %s. Publish and import with one version."
              .formatted(view.name(), reply.said()));
    }
  }

  private Set<String> columns(int dataset) {
    JsonNode columns = site.get("/api/v1/dataset/" + dataset).path("result").path("columns");
    List<JsonNode> all = new ArrayList<>();
    columns.forEach(all::add);
    return all.stream()
        .map(column -> column.path("column_name").asText())
        .collect(Collectors.toSet());
  }

  private SupersetSite.Reply query(int dataset, List<String> columns) {
    Map<String, Object> query = Map.of("columns", columns, "metrics", List.of(), "row_limit", 1);
    Map<String, Object> source = Map.of("id", dataset, "type", "table");
    return site.json(
        "POST",
        "/api/v1/chart/data",
        Map.of("datasource", source, "queries", List.of(query), "result_type", "full"));
  }
}
