package org.pairledger.app.run;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.dashboards.Views;
import org.pairledger.warehouse.assessment.AssessmentJob;
import org.pairledger.warehouse.check.CheckJob;
import org.pairledger.warehouse.compare.Edition;
import org.pairledger.warehouse.indicator.IndicatorTables;
import org.pairledger.warehouse.indicator.KnownOn;
import org.pairledger.warehouse.indicator.Measurer;
import org.pairledger.warehouse.indicator.PlanUnit;
import org.pairledger.warehouse.indicator.YearParameters;

/**
 * What is computed from a star by rules alone: the same star, rules and day give the same tables.
 *
 * @param asOf what happened up to this day is counted
 */
record Evaluation(OpenedWorkspace opened, LocalDate asOf) {

  /** {@code assess.indicators} and the values and days of all of them. */
  void indicators(Connection served) throws SQLException {
    new IndicatorTables(opened.indicators(), units(), rules())
        .write(served, asOf, opened.workspace().years());
  }

  /** Targets, evidence, scores, ranks. */
  void assessment(Connection served) throws SQLException {
    new AssessmentJob(opened.workspace(), opened.regimes(), opened.indicators(), measurer())
        .write(served, asOf, KnownOn.of(served, asOf));
  }

  /** Doubts, and the two sides against one another. */
  void checks(Connection served) throws SQLException {
    CheckJob.run(served);
  }

  /** What dashboards read. */
  void views(Connection served) throws SQLException {
    Views.build(served, DatasetCatalogue.load(opened.workspace().root()));
  }

  /** The edition it makes in a build. */
  Edition edition(Path build, Inputs inputs, String code) {
    return new Edition(
        "若现在运行",
        build,
        opened.workspace(),
        opened.regimes(),
        opened.indicators(),
        asOf,
        code,
        inputs.files());
  }

  private Measurer measurer() {
    return new Measurer(opened.indicators(), units(), rules());
  }

  private YearParameters rules() {
    return YearParameters.of(opened.regimes());
  }

  private List<PlanUnit> units() {
    return PlanUnit.of(opened.workspace().plans());
  }
}
