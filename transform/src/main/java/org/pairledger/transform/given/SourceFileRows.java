package org.pairledger.transform.given;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagedSubmission;
import org.pairledger.contract.dataset.StagingManifest;
import org.pairledger.contract.star.dimension.DimSourceFiles;
import org.pairledger.transform.table.Given;

/**
 * The files received, each with what it mostly says; the same bytes under a second path are one.
 */
final class SourceFileRows {

  private SourceFileRows() {}

  static Given rows(StagingManifest manifest) {
    Map<String, StagedSubmission> main = new HashMap<>();
    manifest.submissions().stream()
        .sorted(Comparator.comparingInt(StagedSubmission::stagedCount))
        .forEach(line -> main.put(line.sourceFile(), line));
    Map<String, StagedFile> dataset = new HashMap<>();
    manifest.files().forEach(file -> dataset.merge(file.sourceFile(), file, SourceFileRows::first));
    Given rows = new Given(DimSourceFiles.TABLE);
    dataset.values().stream()
        .sorted(Comparator.comparing(StagedFile::path))
        .forEach(file -> add(rows, file, line(manifest, file, main)));
    return rows;
  }

  /** The submission line of the dataset the file is mostly of. */
  private static Optional<StagedSubmission> line(
      StagingManifest manifest, StagedFile file, Map<String, StagedSubmission> main) {
    List<StagedSubmission> named =
        manifest.submissions().stream()
            .filter(line -> line.sourceFile().equals(file.sourceFile()))
            .filter(line -> line.dataset().equals(file.dataset()))
            .toList();
    return named.isEmpty()
        ? Optional.ofNullable(main.get(file.sourceFile()))
        : Optional.of(named.get(0));
  }

  private static StagedFile first(StagedFile known, StagedFile other) {
    return known.state().equals("duplicate") ? other : known;
  }

  private static void add(Given rows, StagedFile file, Optional<StagedSubmission> line) {
    rows.add(
        file.sourceFile(),
        file.sha256(),
        file.path(),
        file.bytes(),
        file.planYear(),
        file.pairingId(),
        line.map(StagedSubmission::reportingSide).orElse(null),
        line.map(StagedSubmission::owner).orElse(null),
        file.dataset(),
        line.map(StagedSubmission::scope).orElse(null),
        line.map(StagedSubmission::periodFrom).orElse(null),
        line.map(StagedSubmission::periodTo).orElse(null),
        line.map(StagedSubmission::mode).orElse(null),
        line.map(StagedSubmission::receivedOn).orElse(null),
        line.map(StagedSubmission::supersedes).orElse(null),
        line.map(StagedSubmission::confirmedBy).orElse(null),
        file.state(),
        file.refusalCode(),
        line.map(StagedSubmission::knownFrom).orElse(null),
        line.map(StagedSubmission::knownTo).orElse(null),
        file.lineCount(),
        file.rowCount(),
        file.stagedCount(),
        file.refusedCount(),
        file.cells().in(),
        file.cells().used(),
        file.cells().excluded(),
        file.cells().unused(),
        file.problemCount());
  }
}
