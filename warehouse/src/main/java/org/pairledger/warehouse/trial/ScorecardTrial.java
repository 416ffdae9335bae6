package org.pairledger.warehouse.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.regime.Regime;
import org.pairledger.contract.regime.Scorecard;
import org.pairledger.contract.workspace.pairing.Pairing;
import org.pairledger.contract.workspace.plan.Target;
import org.pairledger.warehouse.assessment.DrawnYear;
import org.pairledger.warehouse.indicator.Rulebook;

/** What a regime's scorecard makes of promises and what was reached of them. */
final class ScorecardTrial {

  private static final Pattern BAR = Pattern.compile("\\|");
  private static final List<String> OF_TARGETS =
      List.of(
          "target",
          "item",
          "category",
          "basis",
          "comparator",
          "value",
          "actual",
          "at_deadline",
          "year_before");
  private static final List<String> OF_LINES =
      List.of("line", "actual", "at_deadline", "year_before");
  private static final List<String> COMPARATORS = List.of(">=", ">", "<=", "<", "=");

  private final TrialYaml trial;
  private final Regime regime;
  private final Scorecard card;
  private final int year;
  private final Pairing pairing;

  ScorecardTrial(TrialYaml trial, Rulebook rules, int year, Pairing pairing) {
    this.trial = trial;
    this.year = year;
    this.pairing = pairing;
    this.regime =
        rules
            .regimes()
            .of(year)
            .orElseThrow(() -> new CouldNotRun("year: no regime is of the year " + year));
    this.card =
        regime.scorecards().stream()
            .filter(one -> one.scorecard().equals(trial.scorecard()))
            .findFirst()
            .orElseThrow(
                () ->
                    new CouldNotRun(
                        "scorecard: '"
                            + trial.scorecard()
                            + "' is none of "
                            + regime.scorecards().stream().map(Scorecard::scorecard).toList()));
  }

  List<String> differences() {
    Map<String, DrawnYear.Reached> lines = new LinkedHashMap<>();
    rows("indicators", trial.indicators(), OF_LINES)
        .forEach(row -> lines.put(row.getOrDefault("line", ""), reached(row)));
    DrawnYear.Scored scored =
        DrawnYear.score(
            year,
            regime,
            card,
            pairing,
            rows("targets", trial.targets(), OF_TARGETS).stream()
                .map(ScorecardTrial::promised)
                .toList(),
            lines);
    List<String> differences = new ArrayList<>();
    if (trial.points() != null
        && (scored.points() == null || trial.points().compareTo(scored.points()) != 0)) {
      differences.add(
          "points: wanted " + trial.points().toPlainString() + ", found " + shown(scored.points()));
    }
    if (trial.grade() != null && !trial.grade().equals(scored.grade())) {
      differences.add("grade: wanted " + trial.grade() + ", found " + scored.grade());
    }
    return differences;
  }

  private static String shown(@Nullable BigDecimal points) {
    return points == null ? "none" : points.toPlainString();
  }

  private static DrawnYear.Promised promised(Map<String, String> row) {
    String comparator = row.getOrDefault("comparator", ">=");
    if (!COMPARATORS.contains(comparator)) {
      throw new CouldNotRun("comparator: '" + comparator + "' is none of " + COMPARATORS);
    }
    return new DrawnYear.Promised(
        row.getOrDefault("item", ""),
        row.getOrDefault("category", ""),
        row.getOrDefault("target", ""),
        basis(row.getOrDefault("basis", "scored")),
        comparator,
        number(row, "value"),
        reached(row));
  }

  private static Target.Basis basis(String word) {
    try {
      return Target.Basis.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new CouldNotRun(
          "basis: '" + word + "' is none of " + List.of(Target.Basis.values()), e);
    }
  }

  private static DrawnYear.Reached reached(Map<String, String> row) {
    return new DrawnYear.Reached(
        number(row, "actual"), number(row, "at_deadline"), number(row, "year_before"));
  }

  private static @Nullable BigDecimal number(Map<String, String> row, String column) {
    return Optional.ofNullable(row.get(column))
        .map(text -> Trial.number(column, text))
        .orElse(null);
  }

  /** Rows of a drawing by column; empty cells are not there. */
  private static List<Map<String, String>> rows(
      String key, @Nullable String drawing, List<String> allowed) {
    if (drawing == null) {
      return List.of();
    }
    List<List<String>> lines =
        drawing
            .strip()
            .lines()
            .map(line -> BAR.splitAsStream(line).map(String::strip).toList())
            .toList();
    List<String> columns = lines.get(0);
    for (String column : columns) {
      if (!allowed.contains(column)) {
        throw new CouldNotRun(key + ": '" + column + "' is no column; those are " + allowed);
      }
    }
    return lines.stream().skip(1).map(cells -> row(columns, cells)).toList();
  }

  private static Map<String, String> row(List<String> columns, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int at = 0; at < Math.min(columns.size(), cells.size()); at++) {
      if (!cells.get(at).isEmpty()) {
        row.put(columns.get(at), cells.get(at));
      }
    }
    return row;
  }
}
