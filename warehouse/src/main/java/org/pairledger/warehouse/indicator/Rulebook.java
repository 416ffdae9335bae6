package org.pairledger.warehouse.indicator;

import java.time.LocalDate;
import java.util.List;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.Workspace;

/**
 * Everything but the star that decides a figure, of a release or of a workspace as it stands: the
 * only way to a {@link Measurer}, so that every command measures by the same rules.
 *
 * @param workspace plans, their units, pairings, judgements
 * @param regimes which also say the parameters of indicators year by year
 * @param asOf what happened up to this day counts
 */
public record Rulebook(
    Workspace workspace, Regimes regimes, IndicatorCatalogue indicators, LocalDate asOf) {

  /** The same to another day. */
  public Rulebook to(LocalDate day) {
    return new Rulebook(workspace, regimes, indicators, day);
  }

  /** What if these rules of scoring held? */
  public Rulebook with(Regimes others) {
    return new Rulebook(workspace, others, indicators, asOf);
  }

  /** What if these were the plans and pairings? */
  public Rulebook with(Workspace other) {
    return new Rulebook(other, regimes, indicators, asOf);
  }

  /** Who answers requests by these rules. */
  public Measurer measurer() {
    return new Measurer(indicators, units(), parameters());
  }

  /** The published tables of all indicators by these rules. */
  public IndicatorTables indicatorTables() {
    return new IndicatorTables(indicators, units(), parameters());
  }

  private List<PlanUnit> units() {
    return PlanUnit.of(workspace.plans());
  }

  private YearParameters parameters() {
    return YearParameters.of(regimes);
  }
}
