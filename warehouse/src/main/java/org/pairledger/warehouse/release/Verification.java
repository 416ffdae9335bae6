package org.pairledger.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.pairledger.contract.FolderSums;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.warehouse.serve.ServedFile;

/** Hashes every file of a warehouse again and names those that are not what was kept. */
public final class Verification {

  private Verification() {}

  /** What is wrong with a release, a sentence each; empty when all is as it was published. */
  public static List<String> of(Path warehouse, Manifest manifest) throws IOException {
    Path build = new Releases(warehouse).build(manifest);
    List<String> faults = new ArrayList<>();
    new BuildFiles(build, manifest)
        .faults(Sha256::of)
        .forEach(
            (path, fault) -> faults.add(warehouse.relativize(build.resolve(path)) + ": " + fault));
    faults.addAll(landed(warehouse, build, manifest.inputs().values()));
    return List.copyOf(faults);
  }

  /** Whether its files were taken away on purpose, and since when that is told, by the journal. */
  public static boolean isPruned(Path warehouse, Manifest manifest) throws IOException {
    Path build = new Releases(warehouse).build(manifest);
    Journal journal = new Journal(warehouse);
    boolean isTold = journal.of(Journal.PRUNED, manifest.build()).isPresent();
    return isTold
        ? !Files.isRegularFile(build.resolve(ServedFile.NAME))
        : !journal.isThere() && !Files.isDirectory(build);
  }

  /** The ledgers that were read for it. */
  private static List<String> landed(Path warehouse, Path build, Collection<String> inputs)
      throws IOException {
    if (!Files.isRegularFile(build.resolve(StagingManifest.FILE_NAME))) {
      return List.of();
    }
    List<String> faults = new ArrayList<>();
    TreeSet<String> sums = new TreeSet<>();
    try {
      StagingManifest.read(build).files().stream()
          .map(StagedFile::sha256)
          .filter(inputs::contains)
          .forEach(sums::add);
    } catch (IOException damaged) {
      return List.of();
    }
    Journal journal = new Journal(warehouse);
    for (String sum : sums) {
      boolean isPurged = journal.of(Journal.PURGED, sum).isPresent();
      if (!isPurged && !Files.isRegularFile(warehouse.resolve("landing").resolve(sum))) {
        faults.add("landing/" + sum + ": missing, it was read for " + build.getFileName());
      }
    }
    return faults;
  }

  /** What is wrong with everything that is of no one release. */
  public static List<String> books(Path warehouse) throws IOException {
    List<String> faults = new ArrayList<>(manifests(warehouse));
    faults.addAll(journal(warehouse));
    faults.addAll(ExportLog.faults(warehouse, new Journal(warehouse)));
    faults.addAll(new PurgeReceipts(warehouse).faults());
    Seals seals = new Seals(warehouse);
    for (int release : seals.damaged()) {
      faults.add(warehouse.relativize(seals.file(release)) + ": damaged or missing seal");
    }
    faults.addAll(current(warehouse));
    faults.addAll(FolderSums.namedByTheirHash(warehouse, "landing"));
    faults.addAll(FolderSums.below(warehouse, "cache/staging"));
    Path reports = warehouse.resolve("reports");
    if (Files.isRegularFile(reports.resolve(FolderSums.FILE_NAME))) {
      FolderSums.faults(reports, Sha256::of)
          .forEach((name, fault) -> faults.add("reports/" + name + ": " + fault));
    }
    return List.copyOf(faults);
  }

  /** Manifests that are there and cannot be trusted, or were there and are gone. */
  public static List<String> manifests(Path warehouse) throws IOException {
    Manifests manifests = new Manifests(warehouse);
    Journal journal = new Journal(warehouse);
    TreeSet<Integer> numbers = new TreeSet<>(manifests.numbers());
    journal.lines().stream()
        .filter(line -> line.what().equals(Journal.RELEASE))
        .forEach(line -> numbers.add(Integer.valueOf(line.name())));
    List<String> faults = new ArrayList<>();
    for (int number : numbers) {
      Path file = manifests.file(number);
      if (!Files.isRegularFile(file)) {
        faults.add(warehouse.relativize(file) + ": missing manifest");
      } else if (manifests.read(number).isEmpty() || isNotAsTold(file, number, journal)) {
        faults.add(warehouse.relativize(file) + ": damaged manifest");
      }
    }
    return List.copyOf(faults);
  }

  private static boolean isNotAsTold(Path file, int number, Journal journal) throws IOException {
    Optional<Journal.Line> told = journal.of(Journal.RELEASE, ReleaseNumber.text(number));
    return told.isPresent() && !told.get().sha256().equals(Sha256.of(file));
  }

  /** Those of manifests that a release of this number does not excuse. */
  static List<String> laterThan(Path warehouse, int release) throws IOException {
    Manifests manifests = new Manifests(warehouse);
    return manifests(warehouse).stream()
        .filter(fault -> number(fault) > release)
        .filter(fault -> !isOnlySpaces(manifests, number(fault)))
        .toList();
  }

  private static int number(String fault) {
    return Integer.parseInt(fault.replaceAll("^releases.(\\d{6})\\.json.*$", "$1"));
  }

  private static boolean isOnlySpaces(Manifests manifests, int number) {
    try {
      return manifests.read(number).isPresent();
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static List<String> journal(Path warehouse) throws IOException {
    Journal journal = new Journal(warehouse);
    List<Manifest> all = new Manifests(warehouse).all();
    List<String> faults = new ArrayList<>();
    if (!journal.isThere()) {
      if (all.stream().anyMatch(manifest -> manifest.grounds() != null)) {
        faults.add("journal: missing");
      }
      return faults;
    }
    if (!journal.isWhole()) {
      faults.add("journal: damaged after " + journal.lines().size() + " lines");
      return faults;
    }
    for (Manifest manifest : all) {
      if (journal.of(Journal.RELEASE, ReleaseNumber.text(manifest.release())).isEmpty()) {
        faults.add("journal: has no line of release " + manifest.release());
      }
    }
    Seals seals = new Seals(warehouse);
    List<Integer> untold = seals.untold();
    for (Seals.Seal seal : seals.all()) {
      if (journal.of(Journal.SEAL, ReleaseNumber.text(seal.release())).isEmpty()
          && !untold.contains(seal.release())) {
        faults.add("journal: has no line of the seal of release " + seal.release());
      }
    }
    return faults;
  }

  /** What readers open. */
  private static List<String> current(Path warehouse) throws IOException {
    Optional<Manifest> newest = new Releases(warehouse).newest();
    if (newest.isEmpty() || new CurrentFile(warehouse).isOf(newest.get(), Sha256::of)) {
      return List.of();
    }
    return List.of("current.duckdb or CURRENT: not of release " + newest.get().release());
  }
}
