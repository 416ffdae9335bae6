package org.pairledger.warehouse.explain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.answer.Measurer;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/**
 * Explains a figure of a release: score → category → item → target → indicator → rows → cells.
 *
 * <p>Asked for an indicator it explains the year's value; for a target or an item, that promise and
 * what it earned; for a line of a scorecard, its rule and what it earned; for {@code total}, the
 * score.
 */
public final class Explainer {

  private final Rows release;
  private final IndicatorCatalogue catalogue;
  private final Measurer measurer;
  private final IndicatorTree indicators;
  private final ScoreTree scores;
  private final LineTree lines;

  /**
   * An explainer of one release.
   *
   * @param connection shows schemas {@code star} and {@code assess}
   * @param rules of that release
   * @param most how many rows of a kind are shown
   */
  public Explainer(Connection connection, Rulebook rules, CellTexts cells, int most) {
    this.release = new Rows(connection);
    this.catalogue = rules.indicators();
    this.measurer = rules.measurer();
    this.indicators =
        new IndicatorTree(
            connection,
            catalogue,
            measurer,
            new Evidence(release, cells, most),
            rules.regimes()::words);
    this.scores = new ScoreTree(release);
    this.lines = new LineTree(release, indicators, scores, rules.regimes());
  }

  /** What stands behind an indicator, a target, an item, a scorecard's line, or {@code total}. */
  public Node explain(String pairing, int year, String what, String side) throws SQLException {
    if (release.read("select 1 from star.dim_pairings where pairing_id = ?", pairing).isEmpty()) {
      throw new CouldNotRun("There is no pairing " + pairing + " in this release.");
    }
    if (what.equals("total")) {
      return scores.total(pairing, year);
    }
    if (catalogue.find(what).isPresent()) {
      return indicators.of(measurer.year(pairing, year, what, side));
    }
    List<Rows.Row> targets =
        release.read(
            "select * from assess.target_results where pairing_id = ? and plan_year = ?"
                + " and (target_id = ? or item_no = ?) order by item_sort, target_id",
            pairing,
            year,
            what,
            what);
    return targets.isEmpty()
        ? lines.line(pairing, year, what)
        : new TargetTree(release, indicators).chain(pairing, year, targets);
  }
}
