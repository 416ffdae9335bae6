package org.pairledger.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pairledger.contract.FolderSums;
import org.pairledger.contract.Sha256;

/**
 * The files of a release's build: which there must be, with which bytes, and that there is no
 * other, for whatever lies in the folder may be read.
 */
final class BuildFiles {

  /** Where engines put what does not fit into memory; nobody reads it again. */
  private static final List<String> PASSING = List.of("spill", "steps");

  private static final String RULES = "rules/";

  private final Path build;
  private final SortedMap<String, String> expected = new TreeMap<>();
  private final boolean isListed;

  BuildFiles(Path build, Manifest manifest) {
    this.build = build;
    this.isListed = manifest.grounds() != null;
    manifest.files().forEach(file -> expected.put(file.path(), file.sha256()));
    if (!isListed) {
      manifest.inputs().forEach(this::expectIfThere);
    }
  }

  /** Earlier programs kept the rules without a list, but told what the workspace had. */
  private void expectIfThere(String input, String sha256) {
    if (!input.startsWith("ledgers/") && Files.isRegularFile(build.resolve(RULES + input))) {
      expected.put(RULES + input, sha256);
    }
  }

  /** Path in the build to SHA-256. */
  Map<String, String> expected() {
    return expected;
  }

  /** Files that are missing, damaged or too many, each with what is wrong with it. */
  SortedMap<String, String> faults(FolderSums.Hashing hashing) throws IOException {
    SortedMap<String, String> faults = new TreeMap<>();
    for (Map.Entry<String, String> file : expected.entrySet()) {
      Path path = build.resolve(file.getKey());
      if (!Files.isRegularFile(path)) {
        faults.put(file.getKey(), "missing");
      } else if (!hashing.of(path).equals(file.getValue())) {
        faults.put(file.getKey(), "damaged, its SHA-256 is not the manifest's");
      }
    }
    for (String path : there(build)) {
      if (!expected.containsKey(path) && isRead(path)) {
        faults.put(path, "no file of this release");
      }
    }
    return faults;
  }

  private boolean isRead(String path) {
    return isListed || path.startsWith("star/") || path.startsWith(RULES) || path.endsWith(".wal");
  }

  /** What lies beside the star and the served file of a build that is finished. */
  static List<Manifest.FileEntry> beside(Path build, List<String> listed) throws IOException {
    List<Manifest.FileEntry> beside = new ArrayList<>();
    for (String path : there(build)) {
      if (!listed.contains(path)) {
        Path file = build.resolve(path);
        beside.add(new Manifest.FileEntry(path, 0, Files.size(file), Sha256.of(file)));
      }
    }
    return List.copyOf(beside);
  }

  private static List<String> there(Path build) throws IOException {
    if (!Files.isDirectory(build)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(build)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> build.relativize(file).toString().replace('\\', '/'))
          .filter(path -> PASSING.stream().noneMatch(folder -> path.startsWith(folder + "/")))
          .sorted()
          .toList();
    }
  }
}
