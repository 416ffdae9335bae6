package org.pairledger.transform;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;

/** A few files, each of them of every ledger. */
final class Submitted {

  private Submitted() {}

  static Given everywhere(DatasetCatalogue ledgers, Sides who) {
    Given rows = new Given(Submissions.TABLE);
    for (Dataset dataset : ledgers.datasets()) {
      add(rows, who, dataset, "r0", 2019, "R", "2020-01-10", null);
      add(rows, who, dataset, "d1", 2020, "D", "2020-07-05", null);
      add(rows, who, dataset, "r1", 2020, "R", "2020-07-05", null);
      add(rows, who, dataset, "old", 2020, "R", "2020-07-05", "2020-10-05");
      add(rows, who, dataset, "r2", 2020, "R", "2020-10-05", null);
    }
    return rows;
  }

  private static void add(
      Given rows,
      Sides who,
      Dataset dataset,
      String file,
      int year,
      String side,
      String from,
      @Nullable String to) {
    Sides.Names names = who.names(Workspaces.PAIR);
    LocalDate known = LocalDate.parse(from);
    rows.add(
        file,
        dataset.id(),
        dataset.name(),
        Workspaces.PAIR,
        year,
        side,
        "扶贫办",
        known,
        to == null ? null : LocalDate.parse(to),
        known.minusDays(5),
        null,
        names.donor(),
        names.recipient(),
        names.recipientCounty(),
        0);
  }
}
