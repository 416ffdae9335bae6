package org.pairledger.dashboards;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The dashboards as one zip that Superset imports. The same file, views and language give the same
 * bytes: ids are UUIDv5, entries are sorted, stored and of one fixed time.
 */
public final class SupersetBundle {

  static final String DATABASE_ID = StableId.of("database");
  private static final List<String> DASHBOARDS =
      List.of("overview", "pairing", "fund", "labour", "donation", "quality");
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2020, 4, 26, 0, 0);

  private final SortedMap<String, String> entries = new TreeMap<>();
  private final Language language;

  private SupersetBundle(Language language) {
    this.language = language;
  }

  /**
   * The bundle for a served file.
   *
   * @param served an open connection to it
   * @param database where Superset will find it
   */
  public static SupersetBundle of(Connection served, Path database, Language language)
      throws SQLException {
    SupersetBundle bundle = new SupersetBundle(language);
    bundle.put("metadata.yaml", Yaml.map("superset/metadata.yaml"));
    bundle.put("databases/Pairledger.yaml", database(database));
    for (ViewFile view : Views.all()) {
      Map<String, String> columns = ViewColumns.of(served, "mart", view.name());
      bundle.put(
          "datasets/Pairledger/" + view.name() + ".yaml",
          new DatasetYaml(view, columns, language).tree());
    }
    dashboards().forEach(bundle::putDashboard);
    return bundle;
  }

  /** The dashboards, each under the row that says to which day and by whose weights. */
  static List<DashboardFile> dashboards() {
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
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entriesOut = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        byte[] bytes = entry.getValue().getBytes(StandardCharsets.UTF_8);
        entriesOut.putNextEntry(stored(entry.getKey(), bytes));
        entriesOut.write(bytes);
        entriesOut.closeEntry();
      }
    }
  }

  /** The files of the zip by their path in it. */
  SortedMap<String, String> entries() {
    return entries;
  }

  private void putDashboard(DashboardFile file) {
    DashboardYaml dashboard = new DashboardYaml(file, language);
    put("dashboards/" + file.slug() + ".yaml", dashboard.tree());
    for (DashboardFile.Chart chart : dashboard.charts()) {
      put(
          "charts/" + file.slug() + "_" + chart.name() + ".yaml",
          new ChartYaml(chart, file.slug(), language).tree());
    }
  }

  private void put(String path, Map<String, Object> tree) {
    entries.put("pairledger/" + path, Yaml.text(tree));
  }

  private static Map<String, Object> database(Path file) {
    Map<String, Object> tree = Yaml.map("superset/database.yaml");
    tree.put("sqlalchemy_uri", "duckdb:///" + file.toAbsolutePath().normalize());
    tree.put("uuid", DATABASE_ID);
    tree.put("version", "1.0.0");
    return tree;
  }

  /** Uncompressed, since compressed bytes differ between Java versions. */
  private static ZipEntry stored(String path, byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry(path);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(ENTRY_TIME);
    return entry;
  }
}
