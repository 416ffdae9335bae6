package org.pairledger.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Folders;

/** A warehouse's releases: which one is current, and everything that may happen to them. */
public final class Releases {

  private final Path warehouse;
  private final Manifests manifests;
  private final CurrentFile currentFile;

  public Releases(Path warehouse) {
    this.warehouse = warehouse;
    this.manifests = new Manifests(warehouse);
    this.currentFile = new CurrentFile(warehouse);
  }

  /** All releases that can be read, oldest first. */
  public List<Manifest> all() throws IOException {
    return manifests.all();
  }

  /**
   * The newest release; what readers open is mended when it lags behind.
   *
   * <p>Mending waits for nobody: while a run holds the lock, that run will do it.
   */
  public Optional<Manifest> current() throws IOException {
    Optional<Manifest> newest = newest();
    if (newest.isPresent() && !currentFile.isOf(newest.get())) {
      mendUnlessARunIsGoingOn();
    }
    return newest;
  }

  /** The newest release, or a message that there is none. */
  public Manifest required() throws IOException {
    return current()
        .orElseThrow(
            () ->
                new CouldNotRun(
                    "Nothing is published in " + warehouse + " yet: run the workspace first."));
  }

  public Optional<Manifest> find(int release) throws IOException {
    return manifests.read(release);
  }

  /** The folder of its files, if this program can read them. */
  public Path build(Manifest manifest) {
    return builds().resolve(manifest.readable().build());
  }

  /** The number the next release will have; damaged manifests keep theirs. */
  public int next() throws IOException {
    List<Integer> numbers = manifests.numbers();
    return numbers.isEmpty() ? 1 : numbers.get(numbers.size() - 1) + 1;
  }

  /** A build's name says for which release it was begun, and from which inputs. */
  public static String buildName(int release, String inputHash) {
    return ReleaseNumber.text(release) + "-" + inputHash.substring(0, 8);
  }

  /** An empty folder to build in; what dead runs left behind is removed. */
  public Path openBuild(WarehouseLock lock, String build) throws IOException {
    lock.mustBeHeld();
    sweep();
    return Files.createDirectories(builds().resolve(build));
  }

  /** Makes a finished build the current release. */
  public Manifest publish(WarehouseLock lock, ReleaseDraft draft, Steps steps) throws IOException {
    lock.mustBeHeld();
    Manifest manifest = draft.numbered(next(), manifests.all());
    steps.reached("the build is flushed");
    Durable.syncTree(build(manifest));
    announce(manifest, steps);
    return manifest;
  }

  /** Removes a build that was never meant to be published. */
  public void discard(WarehouseLock lock, Path build) throws IOException {
    lock.mustBeHeld();
    if (manifests.all().stream().anyMatch(manifest -> build(manifest).equals(build))) {
      throw new IllegalStateException(build + " is a release");
    }
    Folders.delete(build);
  }

  /** Publishes the build of an earlier release again. */
  public Manifest rollback(WarehouseLock lock, int release) throws IOException {
    lock.mustBeHeld();
    Optional<Manifest> old = find(release).filter(this::isThere);
    if (old.isEmpty()) {
      throw new CouldNotRun("Cannot go back to release " + release + known());
    }
    Manifest again = old.get().again(next(), required().release());
    announce(again, new Steps());
    return again;
  }

  /** Removes builds that no manifest names; one whose manifest is damaged stays. */
  void sweep() throws IOException {
    Set<String> kept = new TreeSet<>();
    manifests.all().forEach(manifest -> kept.add(manifest.build()));
    List<String> numbers = manifests.numbers().stream().map(ReleaseNumber::text).toList();
    for (Path folder : buildFolders()) {
      String name = folder.getFileName().toString();
      if (!kept.contains(name) && numbers.stream().noneMatch(name::startsWith)) {
        Folders.delete(folder);
      }
    }
  }

  private List<Path> buildFolders() throws IOException {
    if (!Files.isDirectory(builds())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(builds())) {
      return folders.toList();
    }
  }

  private void announce(Manifest manifest, Steps steps) throws IOException {
    steps.reached("the manifest is created");
    manifests.create(manifest);
    currentFile.moveTo(manifest, steps);
    steps.reached("the release is current");
  }

  private void mendUnlessARunIsGoingOn() throws IOException {
    try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
      mend(lock);
    } catch (CouldNotRun aRunIsGoingOn) {
      return;
    }
  }

  /** Brings what readers open up to the newest release. */
  public void mend(WarehouseLock lock) throws IOException {
    lock.mustBeHeld();
    Optional<Manifest> newest = newest();
    if (newest.isPresent() && !currentFile.isOf(newest.get())) {
      currentFile.moveTo(newest.get(), new Steps());
    }
  }

  private Optional<Manifest> newest() throws IOException {
    List<Integer> numbers = manifests.numbers();
    for (int i = numbers.size() - 1; i >= 0; i--) {
      Optional<Manifest> manifest = manifests.read(numbers.get(i)).filter(this::isThere);
      if (manifest.isPresent()) {
        return manifest;
      }
    }
    return Optional.empty();
  }

  private boolean isThere(Manifest manifest) {
    return Files.isRegularFile(build(manifest).resolve(manifest.served().path()));
  }

  private String known() throws IOException {
    String numbers =
        manifests.all().stream()
            .filter(this::isThere)
            .map(manifest -> String.valueOf(manifest.release()))
            .collect(Collectors.joining(", "));
    return ": there are " + (numbers.isEmpty() ? "none" : numbers) + ".";
  }

  private Path builds() {
    return warehouse.resolve("builds");
  }
}
