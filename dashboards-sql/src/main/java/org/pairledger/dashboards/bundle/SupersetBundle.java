package org.pairledger.dashboards.bundle;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pairledger.dashboards.merge.Asset;
import org.pairledger.dashboards.view.Language;
import org.pairledger.dashboards.view.ViewColumns;
import org.pairledger.dashboards.view.ViewFile;
import org.pairledger.dashboards.yaml.Yaml;

/**
 * The dashboards as one zip that Superset imports. The same file, views and language give the same
 * bytes: ids are UUIDv5, entries are sorted, stored and of one fixed time.
 */
public final class SupersetBundle {

  private static final List<String> DASHBOARDS =
      List.of("overview", "pairing", "fund", "labour", "donation", "quality", "phone");

  private final SortedMap<String, String> entries = new TreeMap<>();
  private final Language language;
  private final AssetNames names;
  private final Colors colors;

  private SupersetBundle(Language language, AssetNames names, Colors colors) {
    this.language = language;
    this.names = names;
    this.colors = colors;
  }

  /**
   * The bundle for a served file.
   *
   * @param served an open connection to it
   * @param database where Superset will find it
   * @param names of the workspace's things
   * @param own what the workspace adds
   */
  public static SupersetBundle of(
      Connection served, Path database, Language language, AssetNames names, OwnAssets own)
      throws SQLException, IOException {
    SupersetBundle bundle = new SupersetBundle(language, names, Colors.of(served));
    bundle.put("metadata.yaml", Yaml.map("superset/metadata.yaml"));
    bundle.put("databases/Pairledger.yaml", bundle.database(database));
    for (ViewFile view : own.allViews()) {
      Map<String, String> columns = ViewColumns.of(served, "mart", view.name());
      bundle.put(
          "datasets/Pairledger/" + view.name() + ".yaml",
          new DatasetYaml(view, columns, language, names).tree());
    }
    List<DashboardFile> boards = dashboards();
    boards.forEach(board -> bundle.putDashboard(board, boards));
    own.addTo(bundle.entries);
    return bundle;
  }

  /** The dashboards, each under the row that says to which day and by whose weights. */
  public static List<DashboardFile> dashboards() {
    DashboardFile.Row basis =
        Yaml.read("superset/basis.yaml", new TypeReference<DashboardFile.Row>() {});
    return DASHBOARDS.stream()
        .map(
            name ->
                Yaml.read(
                    "superset/dashboards/" + name + ".yaml", new TypeReference<DashboardFile>() {}))
        .map(file -> file.under(basis))
        .toList();
  }

  /** Writes the zip, over an older one. */
  public void write(Path zip) throws IOException {
    Files.write(zip, BundleZip.of(entries));
  }

  /** What it brings, by id. */
  public Map<String, Asset> assets() {
    return BundleZip.assets(entries);
  }

  /** The files of the zip by their path in it. */
  public SortedMap<String, String> entries() {
    return entries;
  }

  private void putDashboard(DashboardFile file, List<DashboardFile> boards) {
    put(
        "dashboards/" + file.slug() + ".yaml",
        new DashboardYaml(file, language, names, colors, boards).tree());
    for (DashboardFile.Chart chart : DashboardYaml.charts(file)) {
      put(
          "charts/" + file.slug() + "_" + chart.name() + ".yaml",
          new ChartYaml(chart, file.slug(), language, names).tree());
    }
  }

  private void put(String path, Map<String, Object> tree) {
    entries.put(BundleZip.ROOT + path, Yaml.text(tree));
  }

  private Map<String, Object> database(Path file) {
    Map<String, Object> tree = Yaml.map("superset/database.yaml");
    tree.put("sqlalchemy_uri", "duckdb:///" + file.toAbsolutePath().normalize());
    tree.put("database_name", names.database());
    tree.put("uuid", names.databaseId());
    tree.put("version", "1.0.0");
    return tree;
  }
}
