package org.pairledger.warehouse.assessment.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.regime.Scorecard;
import org.pairledger.warehouse.assessment.judge.NotScoredReason;
import org.pairledger.warehouse.assessment.promise.Achievement;
import org.pairledger.warehouse.assessment.promise.Exact;
import org.pairledger.warehouse.assessment.promise.PlanYear;

/**
 * A scorecard filled in for one pairing's year.
 *
 * @param points published: two places; null when nothing at all could be scored
 * @param targetShares what each target earned, by its id; absent where it earned nothing of its own
 * @param places of each target that was ranked, by its id
 * @param veto why a veto stands; null without one
 */
public record CardScore(
    PlanYear year,
    Scorecard card,
    List<Line> lines,
    List<Category> categories,
    BigFraction bonus,
    BigFraction penalty,
    Map<String, BigFraction> targetShares,
    Map<String, Achievement.Place> places,
    @Nullable BigDecimal points,
    @Nullable String veto) {

  /** The published points if so much less had been earned. */
  public BigDecimal pointsLess(BigFraction less) {
    BigFraction earned =
        categories.stream()
            .flatMap(category -> Optional.ofNullable(category.points()).stream())
            .reduce(BigFraction.ZERO, BigFraction::add)
            .add(bonus)
            .subtract(penalty);
    return Exact.points(Exact.clamp(earned.subtract(less), BigFraction.ZERO, Exact.of(most())));
  }

  /** What a line could earn after scaling; nothing where it is not scored. */
  public BigFraction weightOf(CardLine line) {
    return lines.stream()
        .filter(one -> one.line().equals(line))
        .flatMap(one -> Optional.ofNullable(one.weight()).stream())
        .findFirst()
        .orElse(BigFraction.ZERO);
  }

  /** What nobody can exceed: the scorecard's maximum, or what a veto leaves. */
  public BigDecimal most() {
    return most(card, veto != null);
  }

  static BigDecimal most(Scorecard card, boolean isVetoed) {
    return isVetoed
        ? card.veto().flatMap(Scorecard.Veto::points).orElse(card.maximum())
        : card.maximum();
  }

  /**
   * One line.
   *
   * @param weight what it could earn after scaling; null when it is not scored
   * @param share null when it is not scored
   * @param points unrounded; null when it is not scored
   * @param reason null when it is scored
   */
  public record Line(
      CardLine line,
      @Nullable BigFraction weight,
      @Nullable BigFraction share,
      @Nullable BigFraction points,
      @Nullable NotScoredReason reason) {

    boolean isScored() {
      return reason == null;
    }
  }

  /**
   * One category.
   *
   * @param weight nominal; zero when it has none
   * @param possible what it could earn after scaling; null when nothing of it is scored
   * @param points unrounded; null when nothing of it is scored
   */
  public record Category(
      String name,
      BigFraction weight,
      @Nullable BigFraction possible,
      @Nullable BigFraction points,
      int scored,
      int count) {}
}
