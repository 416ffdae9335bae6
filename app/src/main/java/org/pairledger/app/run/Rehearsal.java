package org.pairledger.app.run;

import java.io.IOException;
import java.sql.SQLException;
import org.pairledger.app.run.outcome.ClosedYears;
import org.pairledger.app.run.outcome.OpenDoubts;
import org.pairledger.warehouse.compare.Comparison;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.release.WarehouseLock;

/**
 * A run up to its last stage but one: everything is reckoned, nothing is published or kept.
 *
 * @param comparison what the run would change of the current release
 * @param doubts what of it is doubted
 * @param closedYears the figures of earlier years that it would move
 */
public record Rehearsal(Comparison comparison, OpenDoubts doubts, ClosedYears closedYears) {

  /** Rehearses a run. */
  public static Rehearsal of(Rulebook rules, RunRequest request) throws IOException, SQLException {
    try (WarehouseLock lock = WarehouseLock.take(rules.workspace().warehouse())) {
      return new Run(rules, request, lock).rehearse();
    }
  }
}
