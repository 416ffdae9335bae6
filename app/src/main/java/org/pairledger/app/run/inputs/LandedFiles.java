package org.pairledger.app.run.inputs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.KnownFiles;
import org.pairledger.contract.WholeFile;

/**
 * The ledgers of a release as they came, by their SHA-256. A copy that is damaged or lost is kept
 * anew from the workspace, where the same bytes still lie; else it is refused by name.
 */
public final class LandedFiles {

  private final Path warehouse;
  private final Map<String, String> inputs;

  /**
   * Those of a warehouse.
   *
   * @param inputs what a release was made of: path in the workspace to SHA-256
   */
  public LandedFiles(Path warehouse, Map<String, String> inputs) {
    this.warehouse = warehouse;
    this.inputs = inputs;
  }

  /** Where a ledger lies. */
  public Path path(String sha256) {
    Path landed = warehouse.resolve("landing").resolve(sha256);
    KnownFiles known = KnownFiles.of(warehouse);
    try {
      if (!known.is(landed, sha256) && !isKeptAnew(landed, sha256, known)) {
        throw new CouldNotRun(
            landed
                + (Files.exists(landed) ? " is damaged" : " is missing")
                + ", and no ledger of the workspace has these bytes any more"
                + told(sha256)
                + ". Put the file back into ledgers/ from a backup.");
      }
      return landed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      known.save();
    }
  }

  private boolean isKeptAnew(Path landed, String sha256, KnownFiles known) throws IOException {
    for (Path file : candidates(sha256)) {
      if (known.is(file, sha256)) {
        Files.createDirectories(landed.getParent());
        Path aside = landed.resolveSibling(".new-" + sha256);
        Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
        WholeFile.put(aside, landed);
        return known.is(landed, sha256);
      }
    }
    return false;
  }

  /** Where it came from; a path in which a person is hidden leads nowhere, so then every ledger. */
  private List<Path> candidates(String sha256) throws IOException {
    List<Path> came = ledgers(sha256).stream().map(warehouse::resolveSibling).toList();
    Path ledgers = warehouse.resolveSibling("ledgers");
    if (came.stream().allMatch(Files::exists) || !Files.isDirectory(ledgers)) {
      return came;
    }
    try (Stream<Path> all = Files.walk(ledgers)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private List<String> ledgers(String sha256) {
    List<String> ledgers = new ArrayList<>();
    inputs.forEach(
        (path, sum) -> {
          if (sum.equals(sha256)) {
            ledgers.add(path);
          }
        });
    return ledgers;
  }

  private String told(String sha256) {
    List<String> ledgers = ledgers(sha256);
    return ledgers.isEmpty() ? "" : " (it came as " + String.join(", ", ledgers) + ")";
  }
}
