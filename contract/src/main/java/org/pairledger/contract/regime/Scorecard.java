package org.pairledger.contract.regime;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One way of turning a year into points: categories, lines, grades.
 *
 * @param total what a full year earns before bonuses
 * @param maximum what nobody can exceed, bonuses included
 * @param categoryWeights by category; empty means the same for each
 * @param veto what a veto does to the result
 */
public record Scorecard(
    String scorecard,
    String name,
    BigDecimal total,
    BigDecimal maximum,
    Tree tree,
    SortedMap<String, BigDecimal> categoryWeights,
    List<ScoreLine> lines,
    Optional<GradeRule> grades,
    Optional<Veto> veto) {

  public Scorecard {
    categoryWeights = Collections.unmodifiableSortedMap(new TreeMap<>(categoryWeights));
    lines = List.copyOf(lines);
  }

  /** Whose categories a scorecard follows. */
  public enum Tree {
    PLAN,
    ASSESSMENT
  }

  /**
   * What a veto does.
   *
   * @param grade the grade that stands instead, if any
   * @param points the points that stand instead, if any
   */
  public record Veto(Optional<String> grade, Optional<BigDecimal> points) {}
}
