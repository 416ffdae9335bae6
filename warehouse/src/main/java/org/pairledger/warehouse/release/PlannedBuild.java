package org.pairledger.warehouse.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.pairledger.contract.Folders;
import org.pairledger.contract.Sha256;

/**
 * The build that the last plan made, kept in the warehouse's cache for the run that would make the
 * same; that run publishes it, and any other forgets it.
 */
public final class PlannedBuild {

  private final Path folder;

  /** That of a warehouse. */
  public PlannedBuild(Path warehouse) {
    this.folder = folder(warehouse);
  }

  static Path folder(Path warehouse) {
    return warehouse.resolve("cache").resolve("planned");
  }

  /** What its release would say of itself; empty when there is none, or half of one. */
  public Optional<Manifest> manifest() throws IOException {
    return Files.isRegularFile(list())
        ? ManifestText.read(Files.readString(list(), UTF_8))
        : Optional.empty();
  }

  /** Whether every file of it is as the plan left it. */
  public boolean isWhole(Manifest planned) throws IOException {
    return new BuildFiles(build(), planned).faults(Sha256::of).isEmpty();
  }

  /**
   * Lines that the run would add to the list of submissions, as a workspace's folder of its own.
   */
  public Path proposals() {
    return folder.resolve("proposals");
  }

  /**
   * Makes room for another one.
   *
   * @param proposals a folder to be kept as {@link #proposals}, if it is there
   */
  public void begin(WarehouseLock lock, Path proposals) throws IOException {
    forget(lock);
    Files.createDirectories(folder);
    if (Files.isDirectory(proposals)) {
      Files.move(proposals, proposals());
    }
  }

  /** Takes a finished build out of the builds, with the number that it would be released under. */
  public void keep(WarehouseLock lock, Path build, ReleaseDraft draft, int release, int parent)
      throws IOException {
    lock.mustBeHeld();
    Files.move(build, build(), StandardCopyOption.ATOMIC_MOVE);
    Files.writeString(list(), ManifestText.write(draft.numbered(release, parent)), UTF_8);
  }

  /** Puts it in the place of a build that has only been begun. */
  public void moveTo(WarehouseLock lock, Path build) throws IOException {
    lock.mustBeHeld();
    Folders.delete(build);
    Files.move(build(), build, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes it; its list first, so that half a build is none. */
  public void forget(WarehouseLock lock) throws IOException {
    lock.mustBeHeld();
    Files.deleteIfExists(list());
    Folders.delete(folder);
  }

  private Path list() {
    return folder.resolve("plan.json");
  }

  private Path build() {
    return folder.resolve("build");
  }
}
