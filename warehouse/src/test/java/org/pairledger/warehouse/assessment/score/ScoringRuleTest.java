package org.pairledger.warehouse.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairledger.contract.regime.Mode;
import org.pairledger.contract.regime.Shape;
import org.pairledger.warehouse.assessment.judge.NotScoredReason;
import org.pairledger.warehouse.assessment.promise.Achievement;
import org.pairledger.warehouse.assessment.promise.Comparison;
import org.pairledger.warehouse.assessment.promise.Exact;

class ScoringRuleTest {

  private static final BigFraction TEN = BigFraction.of(10);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # achieved, target, capped, strict, stepwise
              260,     260,  10.00,     10,       10
              300,     260,  10.00,     10,       10
              259,     260,   9.96,      0,        7
          2599999, 2600000,  10.00,      0,       10
                0,     260,   0.00,      0,        0
                5,       0,  10.00,     10,       10
          """)
  void eachRuleHasItsShape(
      BigDecimal achieved, BigDecimal target, String capped, String strict, String stepwise) {
    Achievement achievement = reached(">=", achieved, target);

    assertThat(points(mode(Shape.RATIO_CAPPED), achievement)).isEqualByComparingTo(capped);
    assertThat(points(mode(Shape.ALL_OR_NOTHING), achievement)).isEqualByComparingTo(strict);
    assertThat(points(mode(Shape.STEP_DEDUCTION, "step", "0.1", "points", "1"), achievement))
        .isEqualByComparingTo(stepwise);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # sign, achieved, target, share of ten
              <=,        3,      3,      10.00
              <=,        4,      3,       7.50
              <=,        1,      0,       0.00
               <,        3,      3,      10.00
               >,        3,      3,      10.00
               =,        3,      3,      10.00
               =,        6,      3,       5.00
               =,      1.5,      3,       5.00
               =,        1,      0,       0.00
          """)
  void aComparatorDecidesWhatIsNear(
      String sign, BigDecimal achieved, BigDecimal target, String expected) {
    assertThat(points(mode(Shape.RATIO_CAPPED), reached(sign, achieved, target)))
        .isEqualByComparingTo(expected);
  }

  @Test
  void moreThanIsNotMetByTheNumberItself() {
    Achievement even = reached(">", BigDecimal.valueOf(3), BigDecimal.valueOf(3));

    assertThat(points(mode(Shape.ALL_OR_NOTHING), even)).isEqualByComparingTo("0");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # this year, last year, points
                 110,       100,  10.00
                 105,       100,   7.50
                 100,       100,   5.00
                  90,       100,   0.00
                  80,       100,   0.00
          """)
  void growthIsEvenBetweenItsEnds(BigDecimal now, BigDecimal before, String expected) {
    Mode growth = mode(Shape.GROWTH_VS_PRIOR_YEAR, "full_at", "10", "zero_at", "-10");

    assertThat(points(growth, grown(now, before))).isEqualByComparingTo(expected);
  }

  @Test
  void withoutABaseThereIsNoGrowthAndNoScore() {
    Mode growth = mode(Shape.GROWTH_VS_PRIOR_YEAR, "full_at", "10", "zero_at", "0");

    assertThat(ScoringRule.of(growth).score(grown(BigDecimal.TEN, null), TEN))
        .isEqualTo(new Score.NotScored(NotScoredReason.NO_PRIOR_YEAR));
    assertThat(ScoringRule.of(growth).score(grown(BigDecimal.TEN, BigDecimal.ZERO), TEN))
        .isEqualTo(new Score.NotScored(NotScoredReason.NO_PRIOR_YEAR));
  }

  @Test
  void aStepOfGrowthWithBothEndsInOnePlaceIsAllOrNothing() {
    Mode growth = mode(Shape.GROWTH_VS_PRIOR_YEAR, "full_at", "0", "zero_at", "0");

    assertThat(points(growth, grown(BigDecimal.TEN, BigDecimal.TEN))).isEqualByComparingTo("10");
    assertThat(points(growth, grown(BigDecimal.ONE, BigDecimal.TEN))).isEqualByComparingTo("0");
  }

  @Test
  void oneRecordIsEvidenceAndNoneIsNot() {
    Mode present = mode(Shape.EVIDENCE_PRESENT);

    assertThat(points(present, seen(1))).isEqualByComparingTo("10");
    assertThat(points(present, seen(0))).isEqualByComparingTo("0");
  }

  @ParameterizedTest
  @CsvSource({"1, 3, 10.00", "2, 3, 7.00", "3, 3, 4.00", "1, 1, 10.00"})
  void aPlaceIsEvenBetweenFirstAndLast(int rank, int peers, String expected) {
    Mode ranked = mode(Shape.RANK_IN_GROUP, "first", "1", "last", "0.4");

    assertThat(points(ranked, placed(new Achievement.Place(rank, peers))))
        .isEqualByComparingTo(expected);
  }

  @Test
  void whoCannotBeComparedIsNotScored() {
    Mode ranked = mode(Shape.RANK_IN_GROUP, "first", "1", "last", "0");

    assertThat(ScoringRule.of(ranked).score(placed(null), TEN))
        .isEqualTo(new Score.NotScored(NotScoredReason.NO_PEERS));
  }

  @Test
  void noTargetIsNotFullMarks() {
    Achievement without = new Achievement(Comparison.AT_LEAST, BigDecimal.TEN, null, null, 5, null);

    for (Shape shape : new Shape[] {Shape.RATIO_CAPPED, Shape.ALL_OR_NOTHING}) {
      assertThat(ScoringRule.of(mode(shape)).score(without, TEN))
          .isEqualTo(new Score.NotScored(NotScoredReason.NO_TARGET));
    }
  }

  private static BigDecimal points(Mode mode, Achievement achieved) {
    Score score = ScoringRule.of(mode).score(achieved, TEN);
    assertThat(score).isInstanceOf(Score.Share.class);
    return Exact.points(((Score.Share) score).share().multiply(TEN));
  }

  private static Achievement reached(String sign, BigDecimal actual, BigDecimal target) {
    return new Achievement(Comparison.of(sign), actual, target, null, 1, null);
  }

  private static Achievement grown(BigDecimal now, @Nullable BigDecimal before) {
    return new Achievement(Comparison.AT_LEAST, now, null, before, 1, null);
  }

  private static Achievement seen(int rows) {
    return new Achievement(Comparison.AT_LEAST, BigDecimal.ZERO, null, null, rows, null);
  }

  private static Achievement placed(Achievement.@Nullable Place place) {
    return new Achievement(Comparison.AT_LEAST, BigDecimal.ONE, null, null, 1, place);
  }

  private static Mode mode(Shape shape, String... numbers) {
    TreeMap<String, BigDecimal> all = new TreeMap<>();
    for (int i = 0; i < numbers.length; i += 2) {
      all.put(numbers[i], new BigDecimal(numbers[i + 1]));
    }
    return new Mode(shape, Mode.Measure.PERCENT, all);
  }
}
