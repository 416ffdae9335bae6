package org.pairledger.warehouse.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The SQL files of a folder, on disk or in a jar, by name. */
public final class ResourceFolder {

  private ResourceFolder() {}

  /** Those packed with this module; a jar is opened by one thread at a time. */
  public static synchronized SortedMap<String, String> packed(String folder) {
    URL url = Objects.requireNonNull(ResourceFolder.class.getResource(folder), folder);
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return onDisk(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return onDisk(jar.getPath(folder));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Invalid resource folder: " + url, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of a folder that may not exist. */
  public static SortedMap<String, String> onDisk(Path folder) {
    SortedMap<String, String> texts = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return texts;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".sql")).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
