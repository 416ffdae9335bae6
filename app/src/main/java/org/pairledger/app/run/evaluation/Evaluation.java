package org.pairledger.app.run.evaluation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.run.inputs.Inputs;
import org.pairledger.app.run.inputs.Rulebooks;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.dashboards.view.Views;
import org.pairledger.warehouse.assessment.Assessed;
import org.pairledger.warehouse.assessment.AssessmentJob;
import org.pairledger.warehouse.check.CheckJob;
import org.pairledger.warehouse.compare.Edition;
import org.pairledger.warehouse.doubt.DoubtJob;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.ask.KnownOn;
import org.pairledger.warehouse.indicator.publish.KeptIndicators;
import org.pairledger.warehouse.indicator.told.KeptRows;

/**
 * What is computed from a star by rules alone: the same star, rules and day give the same tables.
 */
public record Evaluation(Rulebook rules) {

  /**
   * What rows are doubted, and which of them are set aside; nothing is measured before.
   *
   * @param before what indicators read in a release by the same rules; null if there is none
   */
  public void doubts(Connection served, @Nullable KeptRows before) throws SQLException {
    Measurer.keepRows(served, before);
    new DoubtJob(rules).ask(served, KnownOn.of(served, rules.asOf()));
  }

  /**
   * {@code assess.indicators} and the values and days of all of them.
   *
   * @param before a release by the same rules to the same day; null if there is none
   */
  public void indicators(Connection served, KeptIndicators.@Nullable Release before)
      throws SQLException {
    if (before == null) {
      rules.indicatorTables().write(served, rules.asOf(), rules.years(served));
    } else {
      rules.indicatorTables().write(served, rules.asOf(), rules.years(served), before);
    }
  }

  /** Targets, evidence, scores, ranks, and what of them hangs on what is doubted. */
  public void assessment(Connection served) throws SQLException {
    LocalDate knownOn = KnownOn.of(served, rules.asOf());
    Assessed assessed = new AssessmentJob(rules).write(served, knownOn);
    new DoubtJob(rules).weigh(served, assessed, knownOn);
  }

  /** Doubts, and the two sides against one another. */
  public void checks(Connection served) throws SQLException {
    CheckJob.run(served, Rulebooks.checks(rules), rules.workspace().settings().sqlSeconds());
  }

  /** What dashboards read. */
  public void views(Connection served) throws SQLException {
    Views.build(served, DatasetCatalogue.load(rules.workspace()), Rulebooks.ownViews(rules));
  }

  /** The edition it makes in a build. */
  public Edition edition(Path build, Inputs inputs, String code) {
    return new Edition("若现在运行", build, rules, code, inputs.files());
  }
}
