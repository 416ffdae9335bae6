package org.pairledger.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pairledger.warehouse.release.Manifest;

/**
 * Whether a star would come out as it stands in a release, and how it is had without the engine.
 */
final class SameStar {

  /** What no table of the star is made from. */
  private static final String NOT_READ =
      "--as-of|README.md|regimes/.*|judgements/.*|catalogue/indicators/.*"
          + "|plans/.*/(plan.yaml|items.csv|targets.csv|units.csv|annotations.csv)";

  private SameStar() {}

  static boolean isSame(Manifest release, Inputs inputs, String code) {
    return release.codeVersion().equals(code)
        && read(release.inputs()).equals(read(inputs.files()));
  }

  private static SortedMap<String, String> read(SortedMap<String, String> files) {
    SortedMap<String, String> read = new TreeMap<>(files);
    read.keySet().removeIf(path -> path.matches(NOT_READ));
    return read;
  }

  /** The same files under a second name; where a file system has no such thing, copies. */
  static void link(Path from, Path build) throws IOException {
    List<Path> files;
    try (Stream<Path> star = Files.walk(from.resolve("star"))) {
      files = star.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path to = build.resolve(from.relativize(file).toString());
      Files.createDirectories(to.getParent());
      try {
        Files.createLink(to, file);
      } catch (UnsupportedOperationException | IOException e) {
        Files.copy(file, to);
      }
    }
  }
}
