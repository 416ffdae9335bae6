package org.pairledger.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pairledger.contract.Folders;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagingManifest;

/**
 * Takes ledgers away for good: their bytes from the folders of the workspace and the landing, what
 * was read of them from the cache, and every build that holds their rows but the newest, which the
 * next run replaces. What it did stays as a numbered receipt that the journal tells of.
 */
public final class Purge {

  private final WarehouseLock lock;
  private final Path warehouse;
  private final SortedSet<String> sums;
  private final List<String> removed = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  private Purge(WarehouseLock lock, Path warehouse, Set<String> sums) {
    this.lock = lock;
    this.warehouse = warehouse;
    this.sums = new TreeSet<>(sums);
  }

  /**
   * What was done.
   *
   * @param receipt the file that says so
   * @param removed what went, as paths in the workspace
   * @param left what still holds rows of them, each with what to do
   */
  public record Done(Path receipt, List<String> removed, List<String> left) {

    public Done {
      removed = List.copyOf(removed);
      left = List.copyOf(left);
    }
  }

  /** Why something is taken away, and who says so, on which day. */
  public record Reason(String reason, String by, String on) {}

  /**
   * Takes them away.
   *
   * @param sums of the ledgers' bytes
   * @param isSealedToo whether sealed builds go as well
   */
  public static Done run(
      WarehouseLock lock, Path warehouse, Set<String> sums, boolean isSealedToo, Reason reason)
      throws IOException {
    lock.mustBeHeld();
    Purge purge = new Purge(lock, warehouse, sums);
    new Releases(warehouse).mend(lock);
    purge.tell();
    purge.landed();
    purge.cached();
    purge.builds(isSealedToo);
    purge.ledgers();
    return new Done(purge.receipt(reason), purge.removed, purge.left);
  }

  /** Which ledgers a build has read, whatever state they are in. */
  public static List<StagedFile> files(Path build) throws IOException {
    return Files.isRegularFile(build.resolve(StagingManifest.FILE_NAME))
        ? StagingManifest.read(build).files()
        : List.of();
  }

  /** First, so that a purge that was stopped has left nothing that is missed. */
  private void tell() throws IOException {
    new Journal(warehouse)
        .add(sums.stream().map(sum -> new Journal.Line(Journal.PURGED, sum, "-")).toList());
  }

  /** Last, so that who was stopped can name them again. */
  private void ledgers() throws IOException {
    Path ledgers = warehouse.resolveSibling("ledgers");
    if (Files.isDirectory(ledgers)) {
      for (Path file : below(ledgers)) {
        if (sums.contains(Sha256.of(file))) {
          delete(file);
        }
      }
    }
  }

  private void landed() throws IOException {
    for (String sum : sums) {
      Path file = warehouse.resolve("landing").resolve(sum);
      if (Files.isRegularFile(file)) {
        delete(file);
      }
    }
  }

  /** A batch is used whole or not at all: its other files are read again by the next run. */
  private void cached() throws IOException {
    Path planned = PlannedBuild.folder(warehouse);
    if (Files.isDirectory(planned)) {
      new PlannedBuild(warehouse).forget(lock);
      removed.add(shown(planned));
    }
    Path cache = warehouse.resolve("cache").resolve("staging");
    if (!Files.isDirectory(cache)) {
      return;
    }
    try (Stream<Path> batches = Files.list(cache)) {
      for (Path batch : batches.filter(Files::isDirectory).sorted().toList()) {
        takeAway(batch);
      }
    }
  }

  /** Also what a run left that was killed while it read. */
  private void takeAway(Path batch) throws IOException {
    Path list = batch.resolve("batch.json");
    if (batch.getFileName().toString().startsWith(".")) {
      removed.add(shown(batch));
      Folders.delete(batch);
    } else if (!Files.isRegularFile(list) || holds(Files.readString(list))) {
      removed.add(shown(batch));
      Folders.deleteWhole(batch);
    }
  }

  private boolean holds(String batch) {
    return sums.stream().anyMatch(sum -> batch.contains(sum.substring(0, 16)));
  }

  private void builds(boolean isSealedToo) throws IOException {
    Releases releases = new Releases(warehouse);
    String newest = releases.newest().map(Manifest::build).orElse("");
    Seals seals = new Seals(warehouse);
    Set<String> gone = new TreeSet<>();
    for (Manifest manifest : releases.all()) {
      Path build = releases.build(manifest);
      if (gone.contains(manifest.build()) || !holdsRows(build)) {
        continue;
      }
      boolean isSealed =
          seals.damaged().contains(manifest.release())
              || seals.all().stream().anyMatch(seal -> seal.build().equals(manifest.build()));
      if (manifest.build().equals(newest)) {
        left.add(shown(build) + ": the newest release; run the workspace, then purge again");
      } else if (isSealed && !isSealedToo) {
        left.add(shown(build) + ": sealed; it goes with --sealed-too alone");
      } else {
        gone.add(manifest.build());
        Prune.tellAndDisown(warehouse, manifest, build);
        Folders.delete(build);
        removed.add(shown(build));
      }
    }
  }

  private boolean holdsRows(Path build) throws IOException {
    return files(build).stream().anyMatch(file -> sums.contains(file.sha256()));
  }

  private Path receipt(Reason reason) throws IOException {
    lock.mustBeHeld();
    StringBuilder text = new StringBuilder();
    text.append("reason ").append(reason.reason()).append('\n');
    text.append("by ").append(reason.by()).append('\n');
    text.append("on ").append(reason.on()).append('\n');
    sums.forEach(sum -> text.append("ledger ").append(sum).append('\n'));
    removed.forEach(path -> text.append("removed ").append(path).append('\n'));
    left.forEach(path -> text.append("left ").append(path).append('\n'));
    return new PurgeReceipts(warehouse).add(text.toString());
  }

  /** A ledger by its bytes: its own name may name somebody. */
  private void delete(Path file) throws IOException {
    removed.add(shown(Folders.of(file)) + "/ " + Sha256.of(file));
    Files.delete(file);
  }

  private String shown(Path path) {
    Path root = Folders.of(warehouse);
    return root.relativize(path.toAbsolutePath()).toString().replace('\\', '/');
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
