package org.pairledger.warehouse.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairledger.contract.Sha256;
import org.pairledger.contract.WholeFile;

/**
 * {@code warehouse/journal}: what was published, sealed, pruned and purged, a line each in its
 * order. A line ends with a hash over itself and the line before it, so that none can go or change
 * alone; and what a line names cannot go without its line telling.
 */
final class Journal {

  static final String RELEASE = "release";
  static final String SEAL = "seal";

  /** A seal with these bytes is about to be written; until its own line it may be there or not. */
  static final String SEALING = "sealing";

  static final String PRUNED = "pruned";

  /** A landed ledger was taken away on purpose, by its SHA-256. */
  static final String PURGED = "purged";

  /** The receipt of a purge, by its number. */
  static final String RECEIPT = "receipt";

  /** How many lines the log of exports had, and the hash of the last. */
  static final String EXPORTS = "exports";

  /**
   * One line.
   *
   * @param what happened
   * @param name of the release, its number in six digits, or of a build
   * @param sha256 of the file that says so; {@code -} for what leaves none
   */
  record Line(String what, String name, String sha256) {

    private String text() {
      return what + " " + name + " " + sha256;
    }
  }

  private final Path file;
  private final List<Line> lines = new ArrayList<>();
  private String chain = "";
  private boolean isWhole = true;

  Journal(Path warehouse) throws IOException {
    this.file = warehouse.resolve("journal");
    if (Files.isRegularFile(file)) {
      read(new String(Files.readAllBytes(file), UTF_8));
    }
  }

  private void read(String text) {
    isWhole = text.endsWith("\n");
    for (String line : text.lines().toList()) {
      String[] parts = line.split(" ", -1);
      String next = parts.length == 4 ? next(chain, new Line(parts[0], parts[1], parts[2])) : "";
      if (parts.length != 4 || !next.equals(parts[3])) {
        isWhole = false;
        return;
      }
      lines.add(new Line(parts[0], parts[1], parts[2]));
      chain = next;
    }
  }

  private static String next(String chain, Line line) {
    return Sha256.of(chain + line.text());
  }

  boolean isThere() {
    return Files.isRegularFile(file);
  }

  /** Whether every line follows from those before it. */
  boolean isWhole() {
    return isWhole;
  }

  /** As far as it is whole. */
  List<Line> lines() {
    return List.copyOf(lines);
  }

  /** The last line that tells this. */
  Optional<Line> of(String what, String name) {
    return lines.stream()
        .filter(line -> line.what().equals(what) && line.name().equals(name))
        .reduce((first, last) -> last);
  }

  boolean tells(Line line) {
    return lines.contains(line);
  }

  /** Adds what it does not tell yet; the caller holds the warehouse's lock. */
  void add(List<Line> more) throws IOException {
    int before = lines.size();
    for (Line line : more) {
      if (!lines.contains(line)) {
        lines.add(line);
      }
    }
    if (lines.size() > before || !isWhole) {
      write();
    }
  }

  private void write() throws IOException {
    StringBuilder text = new StringBuilder();
    chain = "";
    for (Line line : lines) {
      chain = next(chain, line);
      text.append(line.text()).append(' ').append(chain).append('\n');
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    WholeFile.write(file, text.toString().getBytes(UTF_8));
    isWhole = true;
  }
}
