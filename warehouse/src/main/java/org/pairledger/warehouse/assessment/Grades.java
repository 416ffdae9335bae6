package org.pairledger.warehouse.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.GradeRule;
import org.pairledger.contract.regime.Scorecard;

/** The grade of points, or of a place in a peer group. */
final class Grades {

  private Grades() {}

  /**
   * The grade, or nothing where the scorecard has none or the pairing cannot be compared.
   *
   * @param place null outside a peer group
   */
  static @Nullable String grade(
      Scorecard card,
      String peerGroup,
      @Nullable BigDecimal points,
      Achievement.@Nullable Place place,
      boolean vetoed) {
    String vetoGrade = card.veto().flatMap(Scorecard.Veto::grade).orElse(null);
    if (vetoed && vetoGrade != null) {
      return vetoGrade;
    }
    GradeRule rule = card.grades().orElse(null);
    if (rule == null || points == null) {
      return null;
    }
    List<GradeRule.Band> bands = rule.bands(peerGroup);
    if (rule.by() == GradeRule.By.POINTS) {
      return byPoints(bands, points);
    }
    return place == null ? null : byShare(bands, place);
  }

  /** A band holds from its lower end on; the best one holds its upper end too. */
  private static String byPoints(List<GradeRule.Band> bands, BigDecimal points) {
    return bands.stream()
        .filter(band -> points.compareTo(band.from()) >= 0)
        .findFirst()
        .orElse(bands.get(bands.size() - 1))
        .grade();
  }

  /** The first so many of the group by rounded shares; who ties with the last of them is in. */
  private static String byShare(List<GradeRule.Band> bands, Achievement.Place place) {
    BigDecimal share = BigDecimal.ZERO;
    for (GradeRule.Band band : bands) {
      share = share.add(band.upTo());
      BigDecimal last =
          share.multiply(BigDecimal.valueOf(place.peers())).setScale(0, RoundingMode.HALF_UP);
      if (BigDecimal.valueOf(place.rank()).compareTo(last) <= 0) {
        return band.grade();
      }
    }
    return bands.get(bands.size() - 1).grade();
  }
}
