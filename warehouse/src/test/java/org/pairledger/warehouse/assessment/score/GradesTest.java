package org.pairledger.warehouse.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairledger.contract.regime.Regime;
import org.pairledger.contract.regime.Scorecard;
import org.pairledger.warehouse.assessment.Drawn;
import org.pairledger.warehouse.assessment.decision.Overlay;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.promise.Achievement;
import org.pairledger.warehouse.assessment.promise.PlanYear;

class GradesTest {

  private static final String LINES =
      """
      lines:
        - {id: a, binds: {items: all}, mode: {kind: ratio_capped}}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"100, 好", "90, 好", "89.99, 较好", "80, 较好", "60, 一般", "59.99, 较差", "0, 较差"})
  void aBandHoldsFromItsLowerEndOn(BigDecimal points, String grade) {
    Scorecard card = Drawn.shipped().scorecards().get(0);

    assertThat(Grades.grade(card, "甲组", points, null, false)).isEqualTo(grade);
  }

  @Test
  void aVetoStandsOverThePoints() {
    Scorecard card = Drawn.shipped().scorecards().get(0);

    assertThat(Grades.grade(card, "甲组", BigDecimal.valueOf(99), null, true)).isEqualTo("较差");
  }

  @Test
  void noPointsNoGrade() {
    assertThat(Grades.grade(Drawn.shipped().scorecards().get(0), "甲组", null, null, false)).isNull();
  }

  @Test
  void aShareOfTheGroupEarnsEachGradeAndWhoTiesIsIn() throws Exception {
    Scorecard card =
        Drawn.regime(
                folder,
                LINES
                    + """
                    grades:
                      by: rank_share
                      bands: [{grade: 好, share: 0.3}, {grade: 一般, share: 0.5}, {grade: 差, share: 0.2}]
                    """)
            .scorecards()
            .get(0);

    assertThat(
            IntStream.of(1, 2, 2, 4, 5)
                .mapToObj(
                    rank ->
                        Grades.grade(
                            card, "", BigDecimal.TEN, new Achievement.Place(rank, 5), false)))
        .containsExactly("好", "好", "好", "一般", "差");
    assertThat(Grades.grade(card, "", BigDecimal.TEN, null, false)).isNull();
  }

  @Test
  void tiesShareTheBetterPlaceAndOnlyPeersAreCompared() {
    Regime regime = Drawn.shipped();
    List<CardScore> scores =
        List.of(
            score(regime, "a", "甲组", "5"),
            score(regime, "b", "甲组", "10"),
            score(regime, "c", "甲组", "10"),
            score(regime, "d", "乙组", "1"),
            score(regime, "e", "", "10"));
    Standing standing = new Standing(scores);

    assertThat(scores.stream().map(standing::place).map(GradesTest::draw))
        .containsExactly("3/3", "1/3", "1/3", "1/1", "–");
  }

  private static String draw(Achievement.@Nullable Place place) {
    return place == null ? "–" : place.rank() + "/" + place.peers();
  }

  private static CardScore score(Regime regime, String pairing, String group, String actual) {
    PlanYear year = Drawn.year(regime, pairing, group, "1.1 | 资金支持 | A | SCORED | 10");
    List<Judged> judged = Drawn.judged(year, Map.of("A", actual));
    Scorecard card = regime.scorecards().get(0);
    List<CardLine> lines = CardLine.of(year, card, judged, Map.of());
    return new CardScorer(
            year,
            card,
            lines,
            new Peers(List.of(Drawn.outcome(year, judged)), one -> Overlay.NONE),
            Overlay.NONE)
        .score();
  }
}
