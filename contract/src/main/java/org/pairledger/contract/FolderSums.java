package org.pairledger.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code SHA256SUMS}: the files of a folder by their hashes, written when the folder is finished,
 * in the form that {@code sha256sum -c} reads.
 */
public final class FolderSums {

  public static final String FILE_NAME = "SHA256SUMS";

  /** How a file comes by its SHA-256: read, or known from the last time. */
  public interface Hashing {
    String of(Path file) throws IOException;
  }

  private FolderSums() {}

  /** Lists what the folder has now. */
  public static void write(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String name : names(folder)) {
      lines.append(Sha256.of(folder.resolve(name))).append("  ").append(name).append('\n');
    }
    Files.writeString(folder.resolve(FILE_NAME), lines, UTF_8);
  }

  /** Lists these files of a folder anew, and leaves what is said of others. */
  public static void add(Path folder, Collection<Path> files) throws IOException {
    SortedMap<String, String> listed = listed(folder, new TreeMap<>());
    for (Path file : files) {
      listed.put(file.getFileName().toString(), Sha256.of(file));
    }
    StringBuilder lines = new StringBuilder();
    listed.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
    Files.writeString(folder.resolve(FILE_NAME), lines, UTF_8);
  }

  private static SortedMap<String, String> listed(Path folder, Map<String, String> faults)
      throws IOException {
    SortedMap<String, String> listed = new TreeMap<>();
    Path list = folder.resolve(FILE_NAME);
    if (!Files.isRegularFile(list)) {
      return listed;
    }
    String text = new String(Files.readAllBytes(list), UTF_8);
    if (!text.endsWith("\n")) {
      faults.put(FILE_NAME, "damaged");
    }
    for (String line : text.split("\n", -1)) {
      int gap = line.indexOf("  ");
      if (gap > 0) {
        listed.put(line.substring(gap + 2), line.substring(0, gap));
      } else if (!line.isEmpty()) {
        faults.put(FILE_NAME, "damaged");
      }
    }
    return listed;
  }

  /** What is not as it was listed, by file; a folder without a list is one fault. */
  public static SortedMap<String, String> faults(Path folder, Hashing hashing) throws IOException {
    SortedMap<String, String> faults = new TreeMap<>();
    Path list = folder.resolve(FILE_NAME);
    if (!Files.isRegularFile(list)) {
      faults.put(FILE_NAME, "missing");
      return faults;
    }
    SortedMap<String, String> listed = listed(folder, faults);
    for (String name : names(folder)) {
      if (!listed.containsKey(name)) {
        faults.put(name, "not in " + FILE_NAME);
      }
    }
    for (Map.Entry<String, String> file : listed.entrySet()) {
      String fault = fault(folder, file.getKey(), file.getValue(), hashing);
      if (!fault.isEmpty()) {
        faults.put(file.getKey(), fault);
      }
    }
    return faults;
  }

  private static String fault(Path folder, String name, String sha256, Hashing hashing)
      throws IOException {
    try {
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file)) {
        return "missing";
      }
      return hashing.of(file).equals(sha256) ? "" : "damaged";
    } catch (InvalidPathException noName) {
      return "missing";
    }
  }

  /** The faults of every folder below one of a warehouse, each with its path. */
  public static List<String> below(Path warehouse, String folder) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path one : children(warehouse.resolve(folder))) {
      if (Files.isDirectory(one) && !isAside(one)) {
        faults(one, Sha256::of)
            .forEach(
                (name, fault) -> faults.add(shown(warehouse, one) + "/" + name + ": " + fault));
      }
    }
    return faults;
  }

  /** The faults of a folder whose files are called by their SHA-256. */
  public static List<String> namedByTheirHash(Path warehouse, String folder) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : children(warehouse.resolve(folder))) {
      if (!isAside(file) && !Sha256.of(file).equals(file.getFileName().toString())) {
        faults.add(shown(warehouse, file) + ": damaged, its SHA-256 is not its name");
      }
    }
    return faults;
  }

  private static boolean isAside(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static String shown(Path warehouse, Path path) {
    return warehouse.relativize(path).toString().replace('\\', '/');
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    return children(folder).stream()
        .filter(Files::isRegularFile)
        .map(file -> file.getFileName().toString())
        .filter(name -> !name.equals(FILE_NAME))
        .toList();
  }
}
