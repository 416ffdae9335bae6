package org.pairledger.warehouse.doubt;

import java.sql.Connection;
import java.sql.SQLException;
import org.pairledger.contract.workspace.settings.Factors;

/**
 * Asks about figures as they came out; what a doubted row explains, or one that a person let count,
 * is not asked again.
 */
final class FigureDoubts {

  private final Connection connection;
  private final Factors factors;

  FigureDoubts(Connection connection, Factors factors) {
    this.connection = connection;
    this.factors = factors;
  }

  void ask() throws SQLException {
    DoubtJob.step(connection, "figures");
    new DoubtRules(connection, factors).run("figures", "find-figures");
    DoubtJob.step(connection, "figures-named", "figures-asked", "figures-touched");
  }
}
