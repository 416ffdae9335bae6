package org.pairledger.app.run.same;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pairledger.app.run.inputs.Inputs;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.warehouse.release.Grounds;
import org.pairledger.warehouse.release.Manifest;

/**
 * Whether a star would come out as it stands in a release, and how it is had without the engine.
 */
public final class SameStar {

  /** What no table of the star is made from. */
  private static final String NOT_READ =
      "--as-of|README.md|regimes/.*|judgements/.*|catalogue/(indicators|relations|checks|views|reports|tests)/.*|catalogue/factors.csv"
          + "|plans/.*/(plan.yaml|items.csv|targets.csv|units.csv|annotations.csv)";

  /** What a build says of the ledgers beside its star. */
  private static final List<String> BESIDE =
      List.of(StagingManifest.FILE_NAME, StagingManifest.PROBLEMS_FILE_NAME);

  private SameStar() {}

  /** The same inputs by the same program, and every file as it was published. */
  public static boolean isSame(Manifest release, Path build, Inputs inputs, String code)
      throws IOException {
    return release.codeVersion().equals(code)
        && read(release.inputs()).equals(read(inputs.files()))
        && release.grounds() != null
        && Files.isRegularFile(build.resolve(StagingManifest.FILE_NAME))
        && isWhole(release, build);
  }

  private static SortedMap<String, String> read(SortedMap<String, String> files) {
    SortedMap<String, String> read = new TreeMap<>(files);
    read.keySet().removeIf(path -> path.matches(NOT_READ));
    return read;
  }

  private static boolean isWhole(Manifest release, Path build) throws IOException {
    for (Manifest.FileEntry file : taken(release)) {
      Path path = build.resolve(file.path());
      if (!Files.isRegularFile(path) || !file.isAsPublished(path)) {
        return false;
      }
    }
    return true;
  }

  /** The star, and what a build says of its ledgers. */
  private static List<Manifest.FileEntry> taken(Manifest release) {
    return Stream.concat(starFiles(release).stream(), beside(release).stream()).toList();
  }

  private static List<Manifest.FileEntry> beside(Manifest release) {
    Grounds grounds = release.grounds();
    return grounds == null
        ? List.of()
        : grounds.beside().stream().filter(file -> BESIDE.contains(file.path())).toList();
  }

  private static List<Manifest.FileEntry> starFiles(Manifest release) {
    return release.tables().stream().flatMap(table -> table.files().stream()).toList();
  }

  /**
   * The star's files under a second name; where a file system has no such thing, copies. What the
   * build says of its ledgers is copied: a text that somebody edits is of one release.
   */
  public static void link(Manifest release, Path from, Path build) throws IOException {
    for (Manifest.FileEntry file : starFiles(release)) {
      link(from.resolve(file.path()), build.resolve(file.path()));
    }
    for (Manifest.FileEntry file : beside(release)) {
      Path copy = build.resolve(file.path());
      Files.copy(from.resolve(file.path()), copy);
      if (!file.isAsPublished(copy)) {
        throw new CouldNotRun(from.resolve(file.path()) + " was changed while it was read.");
      }
    }
  }

  private static void link(Path file, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try {
      Files.createLink(to, file);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(file, to);
    }
  }
}
