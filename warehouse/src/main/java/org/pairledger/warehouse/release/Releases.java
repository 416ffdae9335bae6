package org.pairledger.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Folders;
import org.pairledger.contract.KnownFiles;
import org.pairledger.contract.Sha256;
import org.pairledger.warehouse.serve.PublicDatabase;

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

  /**
   * Puts right what a command left that was stopped between doing and telling, and says what; where
   * nothing can be written it is as sound as before, and the next command puts it right.
   */
  public List<String> putRight() throws IOException {
    List<String> behind = new ArrayList<>();
    Optional<Manifest> newest = newest();
    if (newest.isPresent() && currentFile.isBehind(newest.get(), manifests.all())) {
      behind.add("current.duckdb: was behind a command that was stopped, and is put right");
    }
    Seals seals = new Seals(warehouse);
    for (int release : seals.untold()) {
      behind.add(
          warehouse.relativize(seals.file(release))
              + ": was made by a command that was stopped, and is told now");
    }
    return !behind.isEmpty() && mendUnlessARunIsGoingOn() ? List.copyOf(behind) : List.of();
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

  /** The newest release, when it can be answered from: see {@link #sound}. */
  public Manifest answering() throws IOException {
    Manifest newest = required();
    List<String> later = Verification.laterThan(warehouse, newest.release());
    if (!later.isEmpty()) {
      throw new CouldNotRun(
          String.join("\n", later)
              + "\nRelease "
              + newest.release()
              + " is the newest that is whole: run the workspace again, or go back with 'rollback "
              + newest.release()
              + "'.");
    }
    sound(newest);
    return newest;
  }

  /**
   * The folder of a release's files, every one of them as it was published; what is not is healed
   * where its bytes are found elsewhere, else the release is refused and the files are named.
   */
  public Path sound(Manifest manifest) throws IOException {
    List<String> faults = damage(manifest);
    if (!faults.isEmpty()) {
      throw new CouldNotRun(
          "Release "
              + manifest.release()
              + " is damaged and not used:\n"
              + String.join("\n", faults)
              + "\nRun the workspace again to make it anew, or go back to a sound one (releases,"
              + " rollback); 'verify' checks them all.");
    }
    return build(manifest);
  }

  /**
   * What releases published for those who may not see rows, the newest first, each file once; what
   * is gone or not as it was published is left out.
   */
  public List<Path> publicFiles() throws IOException {
    Set<String> sums = new TreeSet<>();
    List<Path> files = new ArrayList<>();
    List<Manifest> all = manifests.all();
    KnownFiles known = KnownFiles.of(warehouse);
    for (int i = all.size() - 1; i >= 0; i--) {
      Path file = build(all.get(i)).resolve(PublicDatabase.NAME);
      for (Manifest.FileEntry entry : all.get(i).files()) {
        if (entry.path().equals(PublicDatabase.NAME)
            && known.is(file, entry.sha256())
            && sums.add(entry.sha256())) {
          files.add(file);
        }
      }
    }
    known.save();
    return List.copyOf(files);
  }

  /** Whether the file that readers are served of a release is there and as it was published. */
  public boolean isServed(Manifest release) throws IOException {
    return areAsPublished(release, List.of(build(release).resolve(release.served().path())));
  }

  /** Whether files of a release's build are all there and as they were published. */
  public boolean areAsPublished(Manifest release, List<Path> files) throws IOException {
    KnownFiles known = KnownFiles.of(warehouse);
    for (Path file : files) {
      String path = build(release).relativize(file).toString().replace('\\', '/');
      Optional<Manifest.FileEntry> entry =
          release.files().stream().filter(one -> one.path().equals(path)).findFirst();
      if (entry.isEmpty() || !known.is(file, entry.get().sha256())) {
        return false;
      }
    }
    return true;
  }

  /** What of a release is not as it was published and cannot be healed, by file. */
  public List<String> damage(Manifest manifest) throws IOException {
    KnownFiles known = KnownFiles.of(warehouse);
    try {
      return new Healing(warehouse, known).faults(manifest, build(manifest));
    } finally {
      known.save();
    }
  }

  /** The folder of its files, if this program can read them. */
  public Path build(Manifest manifest) {
    return builds().resolve(manifest.readable().build());
  }

  /** The number the next release will have; damaged and lost manifests keep theirs. */
  public int next() throws IOException {
    TreeSet<Integer> numbers = new TreeSet<>(manifests.numbers());
    new Journal(warehouse)
        .lines().stream()
            .filter(line -> line.what().equals(Journal.RELEASE))
            .forEach(line -> numbers.add(Integer.valueOf(line.name())));
    return numbers.isEmpty() ? 1 : numbers.last() + 1;
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

  /**
   * Removes what a run that failed has built, unless it failed after its manifest was there; then
   * it is a release, and mended by the next command.
   */
  public void discardUnlessPublished(WarehouseLock lock, Path build) throws IOException {
    lock.mustBeHeld();
    if (manifests.all().stream().noneMatch(manifest -> build(manifest).equals(build))) {
      Folders.delete(build);
    }
  }

  /** Publishes the build of an earlier release again. */
  public Manifest rollback(WarehouseLock lock, int release) throws IOException {
    lock.mustBeHeld();
    Optional<Manifest> old = find(release).filter(this::isThere);
    if (old.isEmpty()) {
      throw new CouldNotRun("Cannot go back to release " + release + known());
    }
    sound(old.get());
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
    steps.reached("the copy for readers is made");
    Path copy = currentFile.prepare(manifest);
    steps.reached("the manifest is created");
    manifests.create(manifest);
    steps.reached("the journal tells of it");
    tell();
    currentFile.moveTo(manifest, copy, steps);
    steps.reached("the release is current");
  }

  /** Whether it was done; where not, a run will do it, and commands read the build itself. */
  private boolean mendUnlessARunIsGoingOn() {
    try (WarehouseLock lock = WarehouseLock.take(warehouse)) {
      mend(lock);
      return true;
    } catch (CouldNotRun | IOException aRunIsGoingOnOrNoRoom) {
      return false;
    }
  }

  /** Brings what readers open up to the newest release. */
  public void mend(WarehouseLock lock) throws IOException {
    lock.mustBeHeld();
    tell();
    Optional<Manifest> newest = newest();
    if (newest.isPresent() && !currentFile.isOf(newest.get())) {
      currentFile.moveTo(newest.get(), new Steps());
    }
  }

  /** Completes the journal by what a killed run, or a program before there was one, left out. */
  private void tell() throws IOException {
    Journal journal = new Journal(warehouse);
    List<Journal.Line> lines = new ArrayList<>();
    for (Manifest manifest : manifests.all()) {
      String name = ReleaseNumber.text(manifest.release());
      lines.add(
          new Journal.Line(Journal.RELEASE, name, Sha256.of(manifests.file(manifest.release()))));
      if (!journal.isThere() && !Files.exists(builds().resolve(manifest.build()))) {
        lines.add(new Journal.Line(Journal.PRUNED, manifest.build(), "-"));
      }
    }
    lines.addAll(new Seals(warehouse).lines());
    lines.addAll(new PurgeReceipts(warehouse).lines());
    lines.addAll(ExportLog.end(warehouse));
    lines.removeIf(line -> journal.of(line.what(), line.name()).isPresent());
    journal.add(lines);
  }

  /** Without mending. */
  Optional<Manifest> newest() throws IOException {
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
