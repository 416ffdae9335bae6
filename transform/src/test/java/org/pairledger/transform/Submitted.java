package org.pairledger.transform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagedSubmission;
import org.pairledger.contract.dataset.StagingManifest;

/** A few files, each of them of every ledger. */
final class Submitted {

  private final List<StagedFile> files = new ArrayList<>();
  private final List<StagedSubmission> lines = new ArrayList<>();

  private Submitted() {}

  static StagingManifest ofHere(DatasetCatalogue ledgers) {
    return new Submitted().here(ledgers).manifest();
  }

  /** With {@code d9} and {@code r9} of another pairing's two sides, known in July 2020. */
  static StagingManifest inTwoPairings(DatasetCatalogue ledgers) {
    Submitted all = new Submitted().here(ledgers);
    all.add(ledgers, Workspaces.OTHER_PAIR, "d9", 2020, "D", "2020-07-05", null);
    all.add(ledgers, Workspaces.OTHER_PAIR, "r9", 2020, "R", "2020-07-05", null);
    return all.manifest();
  }

  private Submitted here(DatasetCatalogue ledgers) {
    add(ledgers, Workspaces.PAIR, "r0", 2019, "R", "2020-01-10", null);
    add(ledgers, Workspaces.PAIR, "d1", 2020, "D", "2020-07-05", null);
    add(ledgers, Workspaces.PAIR, "r1", 2020, "R", "2020-07-05", null);
    add(ledgers, Workspaces.PAIR, "old", 2020, "R", "2020-07-05", "2020-10-05");
    add(ledgers, Workspaces.PAIR, "r2", 2020, "R", "2020-10-05", null);
    return this;
  }

  private StagingManifest manifest() {
    return new StagingManifest(files, lines, List.of());
  }

  private void add(
      DatasetCatalogue ledgers,
      String pairing,
      String file,
      int year,
      String side,
      String from,
      @Nullable String to) {
    LocalDate known = LocalDate.parse(from);
    files.add(StagedBuild.staged(file, pairing, year, "DS01", 0));
    for (Dataset dataset : ledgers.datasets()) {
      lines.add(
          new StagedSubmission(
              file,
              dataset.id(),
              known,
              side,
              "扶贫办",
              null,
              null,
              known.minusDays(5),
              "snapshot",
              null,
              null,
              known,
              to == null ? null : LocalDate.parse(to),
              null,
              0,
              0));
    }
  }
}
