package org.pairledger.app.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.cell.person.SecretFile;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.staging.PersonInLedger;
import org.pairledger.warehouse.release.Manifest;
import org.pairledger.warehouse.release.Purge;
import org.pairledger.warehouse.release.Releases;
import org.pairledger.warehouse.serve.PersonRows;

/**
 * Every ledger that names a person: by the rows of all builds, and by the bytes of all ledgers, for
 * a row on which no figure rests, or that was refused, names him as well.
 */
public final class PersonTrail {

  private final Path folder;
  private final Releases releases;
  private final long person;

  /** By the SHA-256 of a ledger, the rows in which he stands. */
  private final Map<String, SortedSet<Integer>> rows = new TreeMap<>();

  /** Where a ledger lies today or as the newest release read it, by its SHA-256. */
  private final Map<String, String> read = new TreeMap<>();

  private final List<String> closed = new ArrayList<>();

  private PersonTrail(Path folder, long person) {
    this.folder = folder;
    this.releases = new Releases(folder.resolve("warehouse"));
    this.person = person;
  }

  /**
   * Looks everywhere.
   *
   * @param secret the file by which his key was made
   */
  public static PersonTrail of(Path folder, Path secret, long person) throws IOException {
    PersonTrail trail = new PersonTrail(folder, person);
    Manifest newest = trail.releases.required();
    for (Manifest manifest : trail.releases.all()) {
      trail.build(manifest, manifest.build().equals(newest.build()));
    }
    if (Files.isRegularFile(secret)) {
      trail.bytes(new PersonKeys(SecretFile.load(secret)));
    } else {
      trail.closed.add(secret + " is missing: only rows of the releases could be looked through");
    }
    return trail;
  }

  /** A sentence for each ledger that names him and is still read. */
  public List<String> still() {
    return rows.keySet().stream()
        .filter(read::containsKey)
        .map(
            sum ->
                read.get(sum)
                    + ", rows "
                    + rows.get(sum)
                    + ": put a ledger without them in its place, run the workspace, then purge"
                    + " again")
        .toList();
  }

  /** The SHA-256 of each ledger that names him and that nothing reads any more. */
  public SortedSet<String> earlier() {
    SortedSet<String> earlier = new TreeSet<>(rows.keySet());
    earlier.removeAll(read.keySet());
    return earlier;
  }

  /** What could not be looked into. */
  public List<String> closed() {
    return List.copyOf(closed);
  }

  private void build(Manifest manifest, boolean isNewest) throws IOException {
    Path build = releases.build(manifest);
    SortedMap<String, SortedSet<Integer>> found = rows(build);
    for (StagedFile file : Purge.files(build)) {
      if (found.containsKey(file.sourceFile())) {
        add(file.sha256(), Objects.requireNonNull(found.get(file.sourceFile())));
      }
      if (isNewest) {
        read.put(file.sha256(), file.path());
      }
    }
  }

  private SortedMap<String, SortedSet<Integer>> rows(Path build) throws IOException {
    try {
      return PersonRows.of(build, person);
    } catch (SQLException e) {
      throw new CouldNotRun("Cannot look for the person in " + build + ": " + e.getMessage(), e);
    }
  }

  private void bytes(PersonKeys keys) throws IOException {
    Map<String, Path> ledgers = new TreeMap<>();
    for (Path file : below(folder.resolve("warehouse/landing"))) {
      ledgers.put(file.getFileName().toString(), file);
    }
    for (Path file : below(folder.resolve("ledgers"))) {
      String sum = Sha256.of(file);
      ledgers.putIfAbsent(sum, file);
      read.putIfAbsent(sum, folder.relativize(file).toString().replace('\\', '/'));
    }
    for (Map.Entry<String, Path> ledger : ledgers.entrySet()) {
      String sum = ledger.getKey();
      try {
        add(sum, PersonInLedger.rows(ledger.getValue(), keys, person));
      } catch (UnreadableFile unreadable) {
        closed.add(
            read.getOrDefault(sum, "warehouse/landing/" + sum) + ": " + unreadable.getMessage());
      }
    }
  }

  private void add(String sum, SortedSet<Integer> found) {
    if (!found.isEmpty()) {
      rows.computeIfAbsent(sum, ledger -> new TreeSet<>()).addAll(found);
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
