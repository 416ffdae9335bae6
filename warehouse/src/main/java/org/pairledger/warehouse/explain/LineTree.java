package org.pairledger.warehouse.explain;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.regime.ScoreLine;
import org.pairledger.contract.regime.Shape;
import org.pairledger.warehouse.indicator.ask.Request;

/** What a line of a scorecard earned, by which rule, and what its indicator came to. */
final class LineTree {

  private final Rows release;
  private final IndicatorTree indicators;
  private final ScoreTree scores;
  private final LineRules rules;

  LineTree(Rows release, IndicatorTree indicators, ScoreTree scores, Regimes regimes) {
    this.release = release;
    this.indicators = indicators;
    this.scores = scores;
    this.rules = new LineRules(regimes);
  }

  /** The line of that name, on each scorecard that has it. */
  Node line(String pairing, int year, String id) throws SQLException {
    List<Rows.Row> earned = scores.ofLine(pairing, year, id);
    if (earned.isEmpty()) {
      throw new CouldNotRun(
          id
              + " is no indicator, target, item or scorecard line of "
              + pairing
              + " in "
              + year
              + ". There are targets "
              + targets(pairing, year)
              + ", scorecard lines "
              + scores.lines(pairing, year)
              + ", the indicators of docs/indicators.md, and total.");
    }
    List<Node> nodes = new ArrayList<>();
    for (Rows.Row one : earned) {
      List<Node> below = new ArrayList<>();
      Optional<ScoreLine> rule = rules.line(year, one.text("scorecard"), id);
      if (rule.isPresent()) {
        below.add(Node.of("note", "计分：" + LineRules.words(rule.get()), List.of()));
        below.addAll(measured(pairing, year, rule.get(), one));
      }
      nodes.add(Node.of("item", ScoreTree.earned(one), one.facts(), below));
    }
    return Node.of("item", release.pairingName(pairing) + " " + year + " 年 · 评分行 " + id, nodes);
  }

  /** What the line's indicator came to, and the year before where the line compares with it. */
  private List<Node> measured(String pairing, int year, ScoreLine line, Rows.Row earned)
      throws SQLException {
    Optional<Request> request = rules.request(pairing, year, line);
    if (request.isEmpty()) {
      return List.of();
    }
    List<Node> nodes = new ArrayList<>();
    nodes.add(indicators.of(request.get()));
    if (line.mode().shape() == Shape.GROWTH_VS_PRIOR_YEAR) {
      Node ledgers = indicators.before(request.get());
      nodes.addAll(verifiedBase(earned, ledgers));
      nodes.add(ledgers);
    }
    return nodes;
  }

  /** That growth starts from what was verified, where the ledgers of the year before differ. */
  private static List<Node> verifiedBase(Rows.Row earned, Node ledgers) {
    if (!earned.has("prior_year_value")) {
      return List.of();
    }
    String base = earned.amount("prior_year_value");
    return base.equals(ledgers.facts().get("value"))
        ? List.of()
        : List.of(
            Node.of("note", "上年同期按核定数 " + base + earned.text("unit") + "计分，下为台账所示", List.of()));
  }

  private List<String> targets(String pairing, int year) throws SQLException {
    return release
        .read(
            "select target_id from assess.target_results where pairing_id = ? and plan_year = ?"
                + " order by item_sort, target_id",
            pairing,
            year)
        .stream()
        .map(row -> row.text("target_id"))
        .toList();
  }
}
