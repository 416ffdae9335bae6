package org.pairledger.contract.regime;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How points or a place among peers becomes a grade.
 *
 * @param bands best first, for every peer group that has none of its own
 * @param groups bands of single peer groups, by name
 */
public record GradeRule(By by, List<Band> bands, SortedMap<String, List<Band>> groups) {

  public GradeRule {
    bands = List.copyOf(bands);
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
  }

  /** The bands that hold for a peer group. */
  public List<Band> bands(String peerGroup) {
    return groups.getOrDefault(peerGroup, bands);
  }

  /** What a grade goes by. */
  public enum By {
    POINTS,
    RANK_SHARE
  }

  /**
   * One grade.
   *
   * @param from points from which it holds; a rank share has zero here
   * @param upTo points below which it holds, or the share of the group that earns it
   */
  public record Band(String grade, BigDecimal from, BigDecimal upTo) {}
}
