package org.pairledger.app.run;

import java.io.IOException;
import java.sql.SQLException;
import org.pairledger.app.run.outcome.Published;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.release.WarehouseLock;

/** The main job under the warehouse's lock, for a workspace that has no faults. */
public final class MainJob {

  private MainJob() {}

  /** Runs all stages and returns what it came to. */
  public static Published run(Rulebook rules, RunRequest request) throws IOException, SQLException {
    try (WarehouseLock lock = WarehouseLock.take(rules.workspace().warehouse())) {
      return new Run(rules, request, lock).go();
    }
  }
}
