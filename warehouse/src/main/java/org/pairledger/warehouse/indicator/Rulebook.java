package org.pairledger.warehouse.indicator;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.ask.PlanUnit;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;
import org.pairledger.warehouse.indicator.definition.YearParameters;
import org.pairledger.warehouse.indicator.publish.IndicatorTables;

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

  /** Raise it when the same rules make another figure of the same rows. */
  public static final int VERSION = 1;

  private static final String LEDGER_YEARS =
      "select distinct plan_year from star.dim_source_files where file_state = 'staged'";

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
    return new IndicatorTables(indicators, units(), parameters(), regimes::words);
  }

  /**
   * The years that are measured: those with a plan, and the year before one where ledgers of it
   * were read, so that a first plan has its same period of last year.
   *
   * @param star has schema {@code star}
   */
  public SortedSet<Integer> years(Connection star) throws SQLException {
    SortedSet<Integer> years = workspace.years();
    try (Statement statement = star.createStatement();
        ResultSet told = statement.executeQuery(LEDGER_YEARS)) {
      List<Integer> before = new ArrayList<>();
      while (told.next()) {
        before.add(told.getInt(1));
      }
      before.removeIf(year -> !workspace.years().contains(year + 1));
      years.addAll(before);
    }
    return years;
  }

  private List<PlanUnit> units() {
    return PlanUnit.of(workspace.plans());
  }

  private YearParameters parameters() {
    return YearParameters.of(regimes);
  }
}
