package org.pairledger.dashboards.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pairledger.contract.WholeFile;
import org.pairledger.dashboards.bundle.BundleZip;
import org.pairledger.dashboards.merge.Asset;
import org.pairledger.dashboards.yaml.Yaml;

/**
 * What the last import into one Superset brought, and how that Superset held it then, without what
 * authors had said in it: one file a Superset.
 *
 * @param shipped by id; empty when nothing was imported from this workspace
 * @param found by id
 */
record ImportMemory(Path file, Map<String, Asset> shipped, Map<String, Asset> found) {

  private static final String SHIPPED = "shipped/";
  private static final String FOUND = "found/";

  static ImportMemory read(Path folder, String url) throws IOException {
    Path file = folder.resolve(url.replaceAll("[^A-Za-z0-9.]+", "-") + ".zip");
    SortedMap<String, String> entries =
        Files.exists(file) ? BundleZip.entries(Files.readAllBytes(file)) : new TreeMap<>();
    return new ImportMemory(file, assets(entries, SHIPPED), assets(entries, FOUND));
  }

  ImportMemory with(Map<String, Asset> shipped, Map<String, Asset> found) {
    return new ImportMemory(file, shipped, found);
  }

  /** Writes the file whole, or leaves the one that is there. */
  void write() throws IOException {
    SortedMap<String, String> entries = new TreeMap<>();
    shipped.values().forEach(asset -> put(entries, SHIPPED, asset));
    found.values().forEach(asset -> put(entries, FOUND, asset));
    Files.createDirectories(file.getParent());
    WholeFile.write(file, BundleZip.of(entries));
  }

  private static void put(SortedMap<String, String> entries, String of, Asset asset) {
    entries.put(of + asset.kind().folder() + "/" + asset.id(), Yaml.text(asset.tree()));
  }

  private static Map<String, Asset> assets(SortedMap<String, String> entries, String of) {
    Map<String, Asset> assets = new LinkedHashMap<>();
    entries.forEach(
        (path, text) -> {
          if (path.startsWith(of)) {
            Asset.Kind kind = Asset.Kind.of(path.substring(of.length()));
            String id = path.substring(path.lastIndexOf('/') + 1);
            assets.put(id, new Asset(kind, id, Yaml.parse(text)));
          }
        });
    return assets;
  }
}
