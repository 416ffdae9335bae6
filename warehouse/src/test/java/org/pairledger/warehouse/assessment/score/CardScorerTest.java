package org.pairledger.warehouse.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.regime.Regime;
import org.pairledger.warehouse.assessment.Drawn;
import org.pairledger.warehouse.assessment.decision.Overlay;
import org.pairledger.warehouse.assessment.judge.Judged;
import org.pairledger.warehouse.assessment.promise.Exact;
import org.pairledger.warehouse.assessment.promise.PlanYear;

class CardScorerTest {

  private static final String PLAN =
      """
      1.1 | 资金支持 | A | SCORED     | 260
      1.2 | 资金支持 | B | SCORED     | 3
      1.2 | 资金支持 | C | SCORED     | 3
      1.3 | 资金支持 | D | MONITORED  |
      2.1 | 产业协作 | E | SCORED     | 10
      3.1 | 公益协作 |   |            |
      """;

  @TempDir Path folder;

  @Test
  void anItemIsTheMeanOfItsTargetsAndAnEmptyCategoryLeavesItsPointsToTheOthers() {
    CardScore score = shipped(Map.of("A", "130", "B", "3", "C", "1", "E", "10"));

    assertThat(draw(score))
        .containsExactly(
            "1.1 25.000000 × 0.500000 = 12.500000",
            "1.2 25.000000 × 0.666667 = 16.666667",
            "1.3 无计分任务",
            "2.1 50.000000 × 1.000000 = 50.000000",
            "3.1 无计分任务");
    assertThat(score.points()).isEqualByComparingTo("79.17");
    assertThat(score.categories())
        .extracting(category -> category.name() + " " + category.scored() + "/" + category.count())
        .containsExactly("资金支持 2/3", "产业协作 1/1", "公益协作 0/1");
  }

  @Test
  void nothingIsRoundedBeforeTheEnd() {
    CardScore score = shipped(Map.of("A", "260", "B", "1", "C", "2", "E", "0"));

    assertThat(score.points()).isEqualByComparingTo("37.50");
  }

  @Test
  void aTargetNobodyReportedScoresNothingAndStillCounts() {
    Map<String, @Nullable String> actuals = new HashMap<>(Map.of("A", "260", "B", "3", "C", "3"));
    actuals.put("E", null);

    CardScore score = shipped(actuals);

    assertThat(score.points()).isEqualByComparingTo("50.00");
    assertThat(score.lines().get(3).isScored()).isTrue();
  }

  @Test
  void aYearWithoutAnyScoredTargetHasNoPointsAndNotZeroPoints() {
    PlanYear year = Drawn.year(Drawn.shipped(), "a-b", "甲组", "1.1 | 资金支持 | A | MONITORED |");

    assertThat(score(year, Map.of("A", "5"), Overlay.NONE).points()).isNull();
  }

  @Test
  void theItemRuleDecides() throws IOException {
    String lines =
        """
        lines:
          - {id: a, binds: {items: all}, item_rule: RULE, mode: {kind: ratio_capped}}
        """;
    Map<String, String> actuals = Map.of("A", "260", "B", "3", "C", "1", "E", "10");

    assertThat(own(lines.replace("RULE", "min"), actuals).points()).isEqualByComparingTo("83.33");
    assertThat(own(lines.replace("RULE", "all"), actuals).points()).isEqualByComparingTo("75.00");
  }

  @Test
  void anItemWithoutATargetIsTreatedAsTheFileSays() throws IOException {
    String lines =
        """
        lines:
          - {id: a, binds: {items: all}, no_target: POLICY, mode: {kind: ratio_capped}}
        """;
    Map<String, String> actuals = Map.of("A", "260", "B", "3", "C", "3", "D", "1", "E", "10");

    assertThat(own(lines.replace("POLICY", "not_scored"), actuals).points())
        .isEqualByComparingTo("100");
    assertThat(own(lines.replace("POLICY", "full"), actuals).points()).isEqualByComparingTo("100");
    assertThat(own(lines.replace("POLICY", "zero"), actuals).points())
        .isEqualByComparingTo("55.56");
    assertThat(own(lines.replace("POLICY", "evidence_present"), actuals).points())
        .isEqualByComparingTo("66.67");
  }

  @Test
  void weightsOfAFileStandAndTheUnscoredOnesAreSharedOut() throws IOException {
    CardScore score =
        own(
            """
            category_weights: {资金支持: 60, 产业协作: 40}
            lines:
              - {id: a, category: 资金支持, weight: 20, binds: {item: "1.1"}, mode: {kind: ratio_capped}}
              - {id: b, category: 资金支持, weight: 10, binds: {item: "1.2"}, mode: {kind: all_or_nothing}}
              - {id: c, category: 资金支持, weight: 30, binds: {item: "1.3"}, mode: {kind: ratio_capped}}
              - {id: d, category: 产业协作, weight: 40, binds: {item: "2.1"}, mode: {kind: step_deduction, step: 1, points: 2}}
            """,
            Map.of("A", "130", "B", "3", "C", "3", "E", "9"));

    assertThat(draw(score))
        .containsExactly(
            "1.1 40.000000 × 0.500000 = 20.000000",
            "1.2 20.000000 × 1.000000 = 20.000000",
            "1.3 无计分任务",
            "2.1 40.000000 × 0.500000 = 20.000000");
    assertThat(score.points()).isEqualByComparingTo("60.00");
  }

  @Test
  void whatPeopleDecidedIsReckonedBesideAndNotOverTheLedgers() {
    PlanYear year = Drawn.year(Drawn.shipped(), "a-b", "甲组", PLAN);
    Map<String, String> actuals = Map.of("A", "130", "B", "3", "C", "3", "E", "10");
    Overlay overlay = new Overlay(Map.of("A", new BigDecimal("260")), Map.of(), null, null);

    assertThat(score(year, actuals, Overlay.NONE).points()).isEqualByComparingTo("87.50");
    assertThat(score(year, actuals, overlay).points()).isEqualByComparingTo("100.00");
  }

  @Test
  void decidedPointsReplaceALineAndADecidedTotalReplacesTheSum() {
    PlanYear year = Drawn.year(Drawn.shipped(), "a-b", "甲组", PLAN);
    Map<String, String> actuals = Map.of("A", "260", "B", "3", "C", "3", "E", "10");

    assertThat(
            score(
                    year,
                    actuals,
                    new Overlay(Map.of(), Map.of("2.1", new BigDecimal("41.5")), null, null))
                .points())
        .isEqualByComparingTo("91.50");
    assertThat(
            score(year, actuals, new Overlay(Map.of(), Map.of(), new BigDecimal("88.125"), null))
                .points())
        .isEqualByComparingTo("88.13");
  }

  @Test
  void aVerifiedValueStandsInForEvidenceThatWasMissing() {
    PlanYear year = Drawn.year(Drawn.shipped(), "a-b", "甲组", "1.1 | 资金支持 | A | SCORED | 10");
    Map<String, @Nullable String> silent = new HashMap<>();
    silent.put("A", null);
    Overlay overlay = new Overlay(Map.of("A", BigDecimal.TEN), Map.of(), null, null);

    assertThat(score(year, silent, Overlay.NONE).points()).isEqualByComparingTo("0");
    assertThat(score(year, silent, overlay).points()).isEqualByComparingTo("100");
  }

  /** 1.1 has 25 points and half of its target; one of 1.2's two targets has a third of its 12.5. */
  @Test
  void eachTargetLosesOfItsOwnShareOfTheItem() {
    CardScore score = shipped(Map.of("A", "130", "B", "3", "C", "1", "E", "10"));

    assertThat(losses(score))
        .containsExactly(
            "任务 A 25.000000 -12.500000",
            "任务 B 12.500000 -0.000000",
            "任务 C 12.500000 -8.333333",
            "任务 E 50.000000 -0.000000");
  }

  @Test
  void whereTheLeastOrAllDecideTheTargetsThatFallShortLoseWhatTheItemLost() throws IOException {
    String lines =
        """
        lines:
          - {id: a, binds: {items: all}, item_rule: RULE, mode: {kind: ratio_capped}}
        """;
    Map<String, String> actuals = Map.of("A", "260", "B", "3", "C", "1", "E", "10");

    assertThat(losses(own(lines.replace("RULE", "min"), actuals)))
        .contains("任务 B 12.500000 -0.000000", "任务 C 12.500000 -16.666667");
    assertThat(losses(own(lines.replace("RULE", "all"), actuals)))
        .contains("任务 B 12.500000 -0.000000", "任务 C 12.500000 -25.000000");
  }

  @Test
  void anItemWithoutATargetLosesAsAWhole() throws IOException {
    String lines =
        """
        lines:
          - {id: a, binds: {items: all}, no_target: zero, mode: {kind: ratio_capped}}
        """;
    Map<String, String> actuals = Map.of("A", "260", "B", "3", "C", "3", "D", "1", "E", "10");

    assertThat(losses(own(lines, actuals)))
        .contains("事项 1.3 11.111111 -11.111111", "事项 3.1 33.333333 -33.333333");
  }

  private static List<String> losses(CardScore score) {
    return PointLosses.of(score).stream()
        .map(
            loss ->
                loss.kind().words()
                    + " "
                    + (loss.target() == null ? loss.line().no() : loss.target().promise().ref())
                    + " "
                    + ratio(loss.points())
                    + " -"
                    + ratio(loss.lost()))
        .toList();
  }

  private CardScore own(String scorecard, Map<String, String> actuals) throws IOException {
    Regime regime = Drawn.regime(folder, scorecard);
    String plan = scorecard.contains("category_weights") ? PLAN.split("3.1", -1)[0] : PLAN;
    return score(Drawn.year(regime, "a-b", "甲组", plan), actuals, Overlay.NONE);
  }

  private static CardScore shipped(Map<String, @Nullable String> actuals) {
    return score(Drawn.year(Drawn.shipped(), "a-b", "甲组", PLAN), actuals, Overlay.NONE);
  }

  private static CardScore score(
      PlanYear year, Map<String, @Nullable String> actuals, Overlay overlay) {
    List<Judged> judged = Drawn.judged(year, actuals);
    var card =
        year.regime().scorecards().stream()
            .filter(one -> one.scorecard().equals("plan_completion"))
            .findFirst()
            .orElseThrow();
    List<CardLine> lines = CardLine.of(year, card, judged, Map.of());
    return new CardScorer(
            year,
            card,
            lines,
            new Peers(List.of(Drawn.outcome(year, judged)), one -> Overlay.NONE),
            overlay)
        .score();
  }

  private static List<String> draw(CardScore score) {
    return score.lines().stream()
        .map(
            line ->
                line.line().no()
                    + " "
                    + (line.reason() == null
                        ? ratio(line.weight())
                            + " × "
                            + ratio(line.share())
                            + " = "
                            + ratio(line.points())
                        : line.reason().words()))
        .toList();
  }

  private static String ratio(@Nullable BigFraction exact) {
    return exact == null ? "–" : Exact.ratio(exact).toPlainString();
  }
}
