package org.pairledger.dashboards.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.pairledger.dashboards.merge.Asset;
import org.pairledger.dashboards.merge.BundleTree;
import org.pairledger.dashboards.yaml.Yaml;

/** Bundles as bytes: the same files give the same bytes. */
public final class BundleZip {

  /** The folder that all files of a bundle of ours lie in. */
  public static final String ROOT = "pairledger/";

  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2020, 4, 26, 0, 0);

  private BundleZip() {}

  public static byte[] of(SortedMap<String, String> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        byte[] text = entry.getValue().getBytes(StandardCharsets.UTF_8);
        zip.putNextEntry(stored(entry.getKey(), text));
        zip.write(text);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static SortedMap<String, String> entries(byte[] zip) {
    SortedMap<String, String> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  /** The assets of a bundle's files, by id. */
  public static Map<String, Asset> assets(SortedMap<String, String> entries) {
    Map<String, Asset> assets = new LinkedHashMap<>();
    entries.forEach(
        (path, text) -> {
          String inside = path.substring(path.indexOf('/') + 1);
          if (inside.contains("/")) {
            Asset asset = BundleTree.asset(Asset.Kind.of(inside), Yaml.parse(text));
            assets.put(asset.id(), asset);
          }
        });
    return assets;
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
