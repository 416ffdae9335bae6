package org.pairledger.app.run;

import java.io.IOException;
import java.sql.SQLException;
import org.pairledger.warehouse.compare.Comparison;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.release.WarehouseLock;

/** A run up to its last stage but one: everything is reckoned, nothing is published or kept. */
public final class Rehearsal {

  /** What would change, and what of it is doubted. */
  public record Told(Comparison comparison, OpenDoubts doubts) {}

  private Rehearsal() {}

  /** What the run would change of the current release. */
  public static Told of(Rulebook rules, RunRequest request) throws IOException, SQLException {
    try (WarehouseLock lock = WarehouseLock.take(rules.workspace().warehouse())) {
      return new Run(rules, request, lock).rehearse();
    }
  }
}
