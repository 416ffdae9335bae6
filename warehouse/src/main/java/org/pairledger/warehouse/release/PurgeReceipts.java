package org.pairledger.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.pairledger.contract.Folders;
import org.pairledger.contract.Sha256;

/** {@code warehouse/purges}: what purges took away, a numbered text each, told by the journal. */
final class PurgeReceipts {

  private final Path warehouse;
  private final Path folder;

  PurgeReceipts(Path warehouse) {
    this.warehouse = warehouse;
    this.folder = warehouse.resolve("purges");
  }

  /** Keeps one; the caller holds the warehouse's lock. */
  Path add(String text) throws IOException {
    Files.createDirectories(folder);
    String name = next();
    Durable.create(folder.resolve(name), text);
    new Journal(warehouse).add(List.of(line(name)));
    return folder.resolve(name);
  }

  /** One that is gone keeps its number. */
  private String next() throws IOException {
    TreeSet<String> taken = new TreeSet<>(names());
    new Journal(warehouse)
        .lines().stream()
            .filter(line -> line.what().equals(Journal.RECEIPT))
            .forEach(line -> taken.add(line.name()));
    return ReleaseNumber.text(taken.isEmpty() ? 1 : Integer.parseInt(taken.last()) + 1);
  }

  /** What the journal is to tell of them. */
  List<Journal.Line> lines() throws IOException {
    List<Journal.Line> lines = new ArrayList<>();
    for (String name : names()) {
      lines.add(line(name));
    }
    return lines;
  }

  /** Those that are gone or are not what was written. */
  List<String> faults() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Journal.Line line : new Journal(warehouse).lines()) {
      Path file = folder.resolve(line.name());
      if (line.what().equals(Journal.RECEIPT)
          && !(Files.isRegularFile(file) && Sha256.of(file).equals(line.sha256()))) {
        faults.add(warehouse.relativize(file) + ": missing or damaged receipt of a purge");
      }
    }
    return List.copyOf(faults);
  }

  private Journal.Line line(String name) throws IOException {
    return new Journal.Line(Journal.RECEIPT, name, Sha256.of(folder.resolve(name)));
  }

  private List<String> names() throws IOException {
    return Folders.names(folder, "\\d{6}");
  }
}
