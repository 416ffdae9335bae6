package org.pairledger.warehouse.assessment.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.warehouse.assessment.promise.Achievement;

/** Who stands where: places inside each scorecard, year and peer group, by published points. */
public final class Standing {

  private final Map<String, List<BigDecimal>> groups = new HashMap<>();

  public Standing(List<CardScore> scores) {
    for (CardScore score : scores) {
      if (score.points() != null && score.year().isRanked()) {
        groups.computeIfAbsent(key(score), key -> new ArrayList<>()).add(score.points());
      }
    }
  }

  /**
   * The place of one of these scores; ties share the better one, and there is none outside a peer
   * group.
   */
  public Achievement.@Nullable Place place(CardScore score) {
    return place(score, score.points());
  }

  /** The place it would have with these points, if all others stayed as they are. */
  public Achievement.@Nullable Place place(CardScore score, @Nullable BigDecimal points) {
    List<BigDecimal> group = groups.get(key(score));
    if (points == null || group == null || !score.year().isRanked()) {
      return null;
    }
    int better = (int) group.stream().filter(other -> other.compareTo(points) > 0).count();
    // Its own points are in the group: worse ones than it is asked about must not beat it.
    if (score.points() != null && score.points().compareTo(points) > 0) {
      better--;
    }
    return new Achievement.Place(better + 1, group.size());
  }

  private static String key(CardScore score) {
    return score.card().scorecard()
        + "|"
        + score.year().year()
        + "|"
        + score.year().pairing().peerGroup();
  }
}
