package org.pairledger.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * What a warehouse's files looked like when they were last hashed: size, times and number. A file
 * that still looks so has its SHA-256 without being read; every other one is hashed. Only a hint:
 * lost or damaged, all files are hashed again.
 */
public final class KnownFiles {

  private static final String NAME = "known-files";

  /** A file may be written again within one tick of its file system's clock without a trace. */
  private static final long TICK_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final Path root;
  private final Path list;
  private final Map<String, String> known = new TreeMap<>();
  private final long listedAt;
  private boolean hasMore;

  private KnownFiles(Path root, Path list, long listedAt) {
    this.root = root;
    this.list = list;
    this.listedAt = listedAt;
  }

  /** Those of a warehouse. */
  public static KnownFiles of(Path warehouse) {
    Path list = warehouse.resolve("cache").resolve(NAME);
    try {
      if (Files.isRegularFile(list)) {
        KnownFiles files =
            new KnownFiles(warehouse, list, nanos(Files.getLastModifiedTime(list)) - TICK_NANOS);
        files.read(Files.readString(list, UTF_8));
        return files;
      }
    } catch (IOException unreadable) {
      // As if there were none.
    }
    return new KnownFiles(warehouse, list, 0);
  }

  private void read(String text) {
    int end = text.indexOf('\n');
    if (end < 0 || !Sha256.of(text.substring(end + 1)).equals(text.substring(0, end))) {
      return;
    }
    for (String line : text.substring(end + 1).lines().toList()) {
      int tab = line.indexOf('\t');
      known.put(line.substring(tab + 1), line.substring(0, tab));
    }
  }

  /** Whether a file is there and has just these bytes. */
  public boolean is(Path file, String sha256) throws IOException {
    return Files.isRegularFile(file) && sha256(file).equals(sha256);
  }

  /** The SHA-256 of a file that is there. */
  public String sha256(Path file) throws IOException {
    String name = name(file);
    String look = look(file);
    String line = known.getOrDefault(name, "");
    if (line.endsWith(look) && !look.isEmpty() && isOlderThanTheList(file)) {
      return line.substring(0, line.indexOf(' '));
    }
    String sha256 = Sha256.of(file);
    hasMore |= !(sha256 + look).equals(known.put(name, sha256 + look)) || listedAt == 0;
    hasMore |= !isOlderThanTheList(file);
    return sha256;
  }

  private String name(Path file) {
    return root.toAbsolutePath().relativize(file.toAbsolutePath()).toString().replace('\\', '/');
  }

  private boolean isOlderThanTheList(Path file) throws IOException {
    return nanos(changed(file)) < listedAt;
  }

  /** Keeps it for the next command, where that may write. */
  public void save() {
    if (!hasMore) {
      return;
    }
    StringBuilder lines = new StringBuilder();
    known.forEach(
        (name, line) -> {
          if (!name.contains("\n") && Files.isRegularFile(root.resolve(name))) {
            lines.append(line).append('\t').append(name).append('\n');
          }
        });
    try {
      Files.createDirectories(list.getParent());
      Path aside = Files.createTempFile(list.getParent(), "." + NAME, "");
      Files.writeString(aside, Sha256.of(lines.toString()) + "\n" + lines, UTF_8);
      Files.move(aside, list, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | UnsupportedOperationException mayNotWrite) {
      // The next command hashes again.
    }
  }

  /** Nothing where a file system does not tell when a file was changed, which nobody can set. */
  private static String look(Path file) throws IOException {
    if (!isUnix(file)) {
      return "";
    }
    Map<String, Object> all =
        Files.readAttributes(
            file, "unix:size,lastModifiedTime,ctime,ino", LinkOption.NOFOLLOW_LINKS);
    return List.of("size", "lastModifiedTime", "ctime", "ino").stream()
        .map(all::get)
        .map(value -> value instanceof FileTime time ? nanos(time) : value)
        .map(value -> " " + value)
        .reduce("", String::concat);
  }

  private static FileTime changed(Path file) throws IOException {
    return isUnix(file)
        ? (FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)
        : Files.getLastModifiedTime(file);
  }

  private static boolean isUnix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix");
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }
}
