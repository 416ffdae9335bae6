package org.pairledger.app.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.dashboards.Views;
import org.pairledger.warehouse.assessment.AssessmentJob;
import org.pairledger.warehouse.check.CheckJob;
import org.pairledger.warehouse.compare.Edition;
import org.pairledger.warehouse.indicator.KnownOn;
import org.pairledger.warehouse.indicator.Rulebook;

/**
 * What is computed from a star by rules alone: the same star, rules and day give the same tables.
 */
record Evaluation(Rulebook rules) {

  /** {@code assess.indicators} and the values and days of all of them. */
  void indicators(Connection served) throws SQLException {
    rules.indicatorTables().write(served, rules.asOf(), rules.years(served));
  }

  /** Targets, evidence, scores, ranks. */
  void assessment(Connection served) throws SQLException {
    new AssessmentJob(rules).write(served, KnownOn.of(served, rules.asOf()));
  }

  /** Doubts, and the two sides against one another. */
  void checks(Connection served) throws SQLException {
    CheckJob.run(served);
  }

  /** What dashboards read. */
  void views(Connection served) throws SQLException {
    Views.build(served, DatasetCatalogue.load(rules.workspace().root()));
  }

  /** The edition it makes in a build. */
  Edition edition(Path build, Inputs inputs, String code) {
    return new Edition("若现在运行", build, rules, code, inputs.files());
  }
}
