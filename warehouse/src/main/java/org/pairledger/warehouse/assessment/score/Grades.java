package org.pairledger.warehouse.assessment.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.GradeRule;
import org.pairledger.contract.regime.Scorecard;
import org.pairledger.warehouse.assessment.promise.Achievement;

/** The grade of points, or of a place in a peer group. */
public final class Grades {

  private Grades() {}

  /**
   * The grade, or nothing where the scorecard has none or the pairing cannot be compared.
   *
   * @param place null outside a peer group
   */
  public static @Nullable String grade(
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

  /**
   * How far it is to the next grade.
   *
   * @param next null from the best grade
   * @param pointsToNext of grades by points alone
   * @param placesToNext of grades by place alone
   * @param lower null from the last grade
   * @param pointsAboveLower of grades by points alone
   */
  public record Distance(
      GradeRule.By by,
      @Nullable String next,
      @Nullable BigDecimal pointsToNext,
      @Nullable Integer placesToNext,
      @Nullable String lower,
      @Nullable BigDecimal pointsAboveLower) {}

  /**
   * How far the neighbouring grades are; nothing where there is no grade.
   *
   * @param grade as {@link #grade} gave it
   */
  public static @Nullable Distance distance(
      Scorecard card,
      String peerGroup,
      @Nullable String grade,
      @Nullable BigDecimal points,
      Achievement.@Nullable Place place) {
    GradeRule rule = card.grades().orElse(null);
    if (rule == null || grade == null || points == null) {
      return null;
    }
    List<GradeRule.Band> bands = rule.bands(peerGroup);
    int at = bands.stream().map(GradeRule.Band::grade).toList().indexOf(grade);
    if (at < 0) {
      return null;
    }
    String next = at == 0 ? null : bands.get(at - 1).grade();
    String lower = at == bands.size() - 1 ? null : bands.get(at + 1).grade();
    if (rule.by() == GradeRule.By.POINTS) {
      BigDecimal toNext = next == null ? null : bands.get(at - 1).from().subtract(points);
      BigDecimal above = lower == null ? null : points.subtract(bands.get(at).from());
      return new Distance(rule.by(), next, toNext, null, lower, above);
    }
    Integer toNext =
        next == null || place == null ? null : place.rank() - last(bands, at - 1, place.peers());
    return new Distance(rule.by(), next, null, toNext, lower, null);
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
    for (int i = 0; i < bands.size(); i++) {
      if (place.rank() <= last(bands, i, place.peers())) {
        return bands.get(i).grade();
      }
    }
    return bands.get(bands.size() - 1).grade();
  }

  /** The last place that earns a band. */
  private static int last(List<GradeRule.Band> bands, int band, int peers) {
    return bands.subList(0, band + 1).stream()
        .map(GradeRule.Band::upTo)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .multiply(BigDecimal.valueOf(peers))
        .setScale(0, RoundingMode.HALF_UP)
        .intValueExact();
  }
}
