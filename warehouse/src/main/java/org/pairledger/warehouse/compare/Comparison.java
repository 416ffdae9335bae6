package org.pairledger.warehouse.compare;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pairledger.contract.regime.Regime;
import org.pairledger.contract.regime.Scorecard;
import org.pairledger.warehouse.explain.CellTexts;
import org.pairledger.warehouse.serve.ServedRelease;
import org.pairledger.warehouse.sql.DuckDb;
import org.pairledger.warehouse.sql.SqlTemplate;

/**
 * Two editions side by side: why they differ, down to cells, and in which scores, targets and
 * indicators.
 *
 * @param before what the earlier one is called
 * @param after what the later one is called
 * @param causes what was decided or handed in otherwise
 * @param rows the ledgers' rows that count otherwise, for the figures that changed
 * @param scores split into their parts
 * @param changes every value that differs
 * @param names what pairings, indicators, scorecards and targets are called
 */
public record Comparison(
    String before,
    String after,
    List<Cause> causes,
    List<RowChange> rows,
    List<ScoreChange> scores,
    List<Change> changes,
    Map<String, String> names) {

  private static final Set<String> MOVED_BY_ROWS =
      Set.of("value", "actual_value", "first_reached_on", "status", "score_ratio");

  public Comparison {
    causes = List.copyOf(causes);
    rows = List.copyOf(rows);
    scores = List.copyOf(scores);
    changes = List.copyOf(changes);
    names = Map.copyOf(names);
  }

  /**
   * Compares two editions; both are only read.
   *
   * @param code the present program
   * @param cellsBefore what stands in the ledgers of the earlier one
   * @param cellsAfter what stands in the ledgers of the later one
   */
  public static Comparison of(
      Edition before, Edition after, String code, CellTexts cellsBefore, CellTexts cellsAfter)
      throws SQLException, IOException {
    List<Change> changes = Differences.between(before.served(), after.served());
    List<Figure> figures = figures(changes);
    try (Connection connection = DuckDb.open(after.build().resolve("spill"))) {
      ServedRelease.show(connection, before.served(), "before");
      ServedRelease.show(connection, after.served(), "after");
      ChangedRows rows =
          new ChangedRows(
              new Ledger(connection, "before", cellsBefore),
              new Ledger(connection, "after", cellsAfter),
              figures);
      return new Comparison(
          before.name(),
          after.name(),
          Causes.between(connection, before, after),
          rows.of(FigureRows.between(connection, before, after, figures)),
          new ScoreSplit(connection, before, after, code).changes(),
          changes.stream().filter(change -> !change.subject().equals("文件")).toList(),
          names(connection, before, after));
    }
  }

  /** Whether no ledger and no figure is another; a rule may differ and change nothing. */
  public boolean isNothing() {
    return changes.isEmpty() && scores.isEmpty() && causes.stream().noneMatch(Cause::isLedger);
  }

  private static List<Figure> figures(List<Change> changes) {
    return changes.stream()
        .filter(change -> MOVED_BY_ROWS.contains(change.column()))
        .filter(change -> Set.of(Figure.INDICATOR, Figure.TARGET).contains(change.subject()))
        .map(
            change -> new Figure(change.subject(), change.pairingId(), change.year(), change.ref()))
        .distinct()
        .toList();
  }

  private static Map<String, String> names(Connection connection, Edition before, Edition after)
      throws SQLException {
    Map<String, String> names = new TreeMap<>();
    for (String edition : List.of("before", "after")) {
      Query.read(
              connection,
              SqlTemplate.of("compare/names").sql("edition", edition).toString(),
              row -> Map.entry(row.getString(1), row.getString(2)))
          .forEach(name -> names.put(name.getKey(), name.getValue()));
    }
    for (Edition edition : List.of(before, after)) {
      for (Regime regime : edition.regimes().shipped()) {
        scorecards(regime, names);
      }
      for (Regime regime : edition.regimes().own()) {
        scorecards(regime, names);
      }
    }
    return names;
  }

  private static void scorecards(Regime regime, Map<String, String> names) {
    for (Scorecard card : regime.scorecards()) {
      names.put(card.scorecard(), card.name());
    }
  }
}
