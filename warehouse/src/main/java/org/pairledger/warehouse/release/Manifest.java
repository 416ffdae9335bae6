package org.pairledger.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.Sha256;

/**
 * A release: the exact files of one build, and what they were made from.
 *
 * @param format of the build's files, from 1; a manifest without one is of the first
 * @param release its number, from 1
 * @param build the folder under {@code builds/}
 * @param parent the release before it
 * @param restores the release whose build it names again, when it is a rollback
 * @param asOf the day up to which is counted
 * @param evaluation the evaluation's number: what means the same has the same
 * @param engine who computed the star: embedded or spark; not said by releases before there were
 *     two
 * @param inputs the workspace's own files and ledgers: path to SHA-256
 * @param grounds what else it rests on; not said by releases of earlier programs
 */
public record Manifest(
    int format,
    int release,
    String build,
    @Nullable Integer parent,
    @Nullable Integer restores,
    String asOf,
    String evaluation,
    String inputHash,
    String catalogueHash,
    String codeVersion,
    @Nullable String engine,
    SortedMap<String, String> inputs,
    List<TableEntry> tables,
    FileEntry served,
    @Nullable Grounds grounds) {

  /**
   * The format of builds that this program makes. Raise it when an older program could no longer
   * read one; columns and tables more do not need it, and older builds are read as they are.
   */
  public static final int FORMAT = 1;

  public Manifest {
    format = Math.max(format, 1);
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    tables = List.copyOf(tables);
  }

  /** One table: its files, rows, and the sums of its exact numbers as plain text. */
  public record TableEntry(
      String name, long rows, SortedMap<String, String> totals, List<FileEntry> files) {

    public TableEntry {
      totals = Collections.unmodifiableSortedMap(new TreeMap<>(totals));
      files = List.copyOf(files);
    }
  }

  /** One file, relative to the build folder. */
  public record FileEntry(String path, long rows, long bytes, String sha256) {

    /** Whether a file that is there is still the one that was published. */
    public boolean isAsPublished(Path file) throws IOException {
      return Files.size(file) == bytes && Sha256.of(file).equals(sha256);
    }
  }

  /** Every file of the release. */
  public List<FileEntry> files() {
    List<FileEntry> all = new ArrayList<>();
    tables.forEach(table -> all.addAll(table.files()));
    all.add(served);
    if (grounds != null) {
      all.addAll(grounds.beside());
    }
    return List.copyOf(all);
  }

  /** Rows by table. */
  public Map<String, Long> rows() {
    Map<String, Long> rows = new TreeMap<>();
    tables.forEach(table -> rows.put(table.name(), table.rows()));
    return rows;
  }

  /** The same, unless a later program made it in a way that this one does not know. */
  Manifest readable() {
    if (format > FORMAT) {
      throw new CouldNotRun(
          "Release "
              + release
              + " has format "
              + format
              + "; this program reads up to "
              + FORMAT
              + ". A later program made it: use that one.");
    }
    return this;
  }

  Manifest again(int newRelease, int newParent) {
    return new Manifest(
        format,
        newRelease,
        build,
        newParent,
        release,
        asOf,
        evaluation,
        inputHash,
        catalogueHash,
        codeVersion,
        engine,
        inputs,
        tables,
        served,
        grounds);
  }
}
