package org.pairledger.transform;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;

/** A few files, each of them of every ledger. */
final class Submitted {

  private Submitted() {}

  /** With {@code d9} and {@code r9} of another pairing's two sides, known in July 2020. */
  static Given inTwoPairings(DatasetCatalogue ledgers, Sides who) {
    Given rows = everywhere(ledgers, who);
    for (Dataset dataset : ledgers.datasets()) {
      add(rows, who, dataset, Workspaces.OTHER_PAIR, "d9", 2020, "D", "2020-07-05", null);
      add(rows, who, dataset, Workspaces.OTHER_PAIR, "r9", 2020, "R", "2020-07-05", null);
    }
    return rows;
  }

  static Given everywhere(DatasetCatalogue ledgers, Sides who) {
    Given rows = new Given(Submissions.TABLE);
    for (Dataset dataset : ledgers.datasets()) {
      add(rows, who, dataset, Workspaces.PAIR, "r0", 2019, "R", "2020-01-10", null);
      add(rows, who, dataset, Workspaces.PAIR, "d1", 2020, "D", "2020-07-05", null);
      add(rows, who, dataset, Workspaces.PAIR, "r1", 2020, "R", "2020-07-05", null);
      add(rows, who, dataset, Workspaces.PAIR, "old", 2020, "R", "2020-07-05", "2020-10-05");
      add(rows, who, dataset, Workspaces.PAIR, "r2", 2020, "R", "2020-10-05", null);
    }
    return rows;
  }

  private static void add(
      Given rows,
      Sides who,
      Dataset dataset,
      String pairing,
      String file,
      int year,
      String side,
      String from,
      @Nullable String to) {
    Sides.Names names = who.names(pairing);
    LocalDate known = LocalDate.parse(from);
    rows.add(
        file,
        dataset.id(),
        dataset.name(),
        pairing,
        year,
        side,
        "扶贫办",
        known,
        to == null ? null : LocalDate.parse(to),
        known.minusDays(5),
        null,
        names.donor(),
        names.recipient(),
        names.wide(),
        names.donorMembers(),
        names.recipientMembers(),
        names.recipientCounty(),
        side.equals("D") ? names.donorLevel() : names.recipientLevel(),
        0);
  }
}
