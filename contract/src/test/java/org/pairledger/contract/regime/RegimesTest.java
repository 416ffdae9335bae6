package org.pairledger.contract.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairledger.contract.workspace.file.Fault;
import org.pairledger.contract.workspace.file.WorkspaceFaults;

class RegimesTest {

  private static final String OWN =
      """
      regime: 自治区办法
      name: 测试办法
      years: {from: 2020, to: 2020}
      weighting: 桂协作〔2020〕1号
      categories:
        - {plan: 资金支持, assessment: 资金支持}
        - {plan: 公益协作, assessment: by_indicator}
      parameters:
        LAB-02: {min_months: 6}
      scorecards:
        assessment:
          name: 考核
          total: 100
          maximum: 105
          categories: assessment
          category_weights: {资金支持: 60, 劳务协作: 40}
          lines:
            - id: A1
              category: 资金支持
              weight: 60
              binds: {item: "3.1"}
              score_at: deadline
              mode: {kind: step_deduction, step: 0.1, points: 1}
            - id: A2
              category: 劳务协作
              weight: 40
              binds: {indicator: LAB-02, side: R, target: 100, unit: 人}
              late_credit: 0.5
              mode: {kind: ratio_capped}
            - id: B1
              binds: {indicator: FND-13, target: 130, unit: 万元}
              mode: {kind: bonus, step: 10, points: 1, cap: 5}
            - id: V1
              binds: {indicator: FND-20, comparator: ">=", target: 1}
              mode: {kind: veto}
          grades:
            by: points
            bands:
              - {grade: 好, from: 90, to: 105}
              - {grade: 差, from: 0, to: 90}
            groups:
              甲组:
                - {grade: 好, from: 80, to: 105}
                - {grade: 差, from: 0, to: 80}
          veto: {grade: 差}
      """;

  @TempDir Path root;

  @Test
  void theShippedRegimesCoverEveryYearFrom2017AndSayThatTheyAreNotWeighted() throws Exception {
    Regimes regimes = Regimes.read(root);

    assertThat(regimes.of(2016)).isEmpty();
    for (int year = 2017; year < 2035; year++) {
      assertThat(regimes.of(year).orElseThrow().weighting()).isEqualTo("未赋权");
    }
    assertThat(regimes.of(2020).orElseThrow().categories()).hasSize(7);
    assertThat(regimes.of(2020).orElseThrow().scorecards())
        .extracting(Scorecard::scorecard)
        .containsExactly("assessment", "plan_completion");
  }

  @Test
  void aWorkspacesOwnRegimeStandsAboveTheShippedOneForItsYears() throws Exception {
    write("own.yaml", OWN);

    Regimes regimes = Regimes.read(root);

    assertThat(regimes.of(2020).orElseThrow().name()).isEqualTo("测试办法");
    assertThat(regimes.of(2019).orElseThrow().regime()).isEqualTo("2017-2020");
  }

  @Test
  void aFileIsReadWithItsNumbers() throws Exception {
    write("own.yaml", OWN);

    Regime regime = Regimes.read(root).of(2020).orElseThrow();
    Scorecard card = regime.scorecards().get(0);

    assertThat(card.lines().get(0).mode().number("step")).isEqualByComparingTo("0.1");
    assertThat(card.lines().get(1).lateCredit()).isEqualByComparingTo("0.5");
    assertThat(card.grades().orElseThrow().bands("甲组").get(0).from()).isEqualByComparingTo("80");
    assertThat(card.grades().orElseThrow().bands("乙组").get(0).from()).isEqualByComparingTo("90");
    assertThat(regime.parameters("LAB-02", Map.of())).isEqualTo(Map.of("min_months", "6"));
    assertThat(regime.parameters("LAB-02", Map.of("min_months", "3")))
        .isEqualTo(Map.of("min_months", "3"));
  }

  @Test
  void anIndicatorDecidesWhereTheFileSaysSo() throws Exception {
    Regime regime = Regimes.read(root).of(2020).orElseThrow();

    assertThat(regime.assessmentCategory("产业协作")).isEqualTo(Optional.of("产业合作"));
    assertThat(regime.assessmentCategory("公益协作")).isEmpty();
    assertThat(regime.order("公益协作")).isEqualTo(7);
    assertThat(regime.order("无人预见")).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          weighting: 桂协作〔2020〕1号 | wheighting: x | own.yaml:4 key: found 'wheighting', allowed are
          weighting: 桂协作〔2020〕1号 | wheighting: x | own.yaml weighting: is missing
          劳务协作: 40 | 劳务协作: 50 | own.yaml:16 scorecards.assessment.category_weights: found '110', must sum to 100
          weight: 60 | weight: 50 | own.yaml:17 scorecards.assessment.lines: found '50', 资金支持: the lines' weights must sum to 60
          weight: 60 | weight: -1 | own.yaml:20 scorecards.assessment.lines.0.weight: found '-1', 'equal' or a number above 0
          category: 资金支持 | category: 资金 | own.yaml:19 scorecards.assessment.lines.0.category: found '资金', has no weight; allowed are
          maximum: 105 | maximum: 106 | own.yaml:14 scorecards.assessment.maximum: found '106', cannot be reached; at most 105
          from: 90, to: 105 | from: 90, to: 110 | own.yaml:39 scorecards.assessment.grades.bands.0.to: found '110', the best grade must end at the maximum that can be reached, 105
          from: 0, to: 90 | from: 0, to: 95 | own.yaml:40 scorecards.assessment.grades.bands.1.to: found '95', overlaps the grade above, which begins at 90
          from: 0, to: 90 | from: 0, to: 85 | own.yaml:40 scorecards.assessment.grades.bands.1.to: found '85', leaves a gap below the grade above, which begins at 90
          from: 0, to: 90 | from: 10, to: 90 | own.yaml:40 scorecards.assessment.grades.bands.1.from: found '10', the last grade must begin at 0
          from: 0, to: 80 | from: 0, to: 81 | own.yaml:44 scorecards.assessment.grades.groups.甲组.1.to: found '81', overlaps
          kind: step_deduction | kind: steps | own.yaml:23 scorecards.assessment.lines.0.mode.kind: found 'steps', allowed are [ratio_capped
          step: 0.1, points: 1 | step: 0.1 | own.yaml:23 scorecards.assessment.lines.0.mode.points: is missing
          step: 0.1, points: 1 | step: 0, points: 1 | own.yaml:23 scorecards.assessment.lines.0.mode.step: found '0', must be above 0
          kind: ratio_capped | kind: ratio_capped, cap: 1 | own.yaml:29 scorecards.assessment.lines.1.mode.cap: found '1', is not a number of ratio_capped
          late_credit: 0.5 | late_credit: 1.5 | own.yaml:28 scorecards.assessment.lines.1.late_credit: found '1.5', must be a share from 0 to 1
          id: A2 | id: A1 | own.yaml:24 scorecards.assessment.lines.1.id: found 'A1', stands on a line above already
          veto: {grade: 差} | veto: {grade: 坏} | own.yaml:45 scorecards.assessment.veto.grade: found '坏', must be one of the scorecard's grades
          side: R | side: X | own.yaml:27 scorecards.assessment.lines.1.binds.side: found 'X', allowed are [B, D, J, R]
          to: 2020 | to: 2019 | own.yaml:3 years.to: found '2019', must not lie before 'from'
          """)
  void aFaultNamesTheFileTheLineWhatWasFoundAndWhatIsAllowed(String from, String to, String message)
      throws IOException {
    String text = OWN.replaceFirst(Pattern.quote(from), to);
    write("own.yaml", text);

    assertThat(faults().toString()).contains("regimes/" + message);
  }

  @Test
  void aSoundFileHasNoFault() throws Exception {
    write("own.yaml", OWN);

    assertThat(Regimes.read(root).own()).hasSize(1);
  }

  @Test
  void twoOwnFilesForOneYearAreRefused() throws IOException {
    write("a.yaml", OWN);
    write("b.yaml", OWN);

    assertThat(faults())
        .containsExactly(
            "regimes/b.yaml years: found '2020–2020', overlap those of regimes/a.yaml");
  }

  @Test
  void sharesOfAGroupSumToOne() throws IOException {
    write(
        "own.yaml",
        OWN.substring(0, OWN.indexOf("    grades:"))
            + """
                grades:
                  by: rank_share
                  bands:
                    - {grade: 好, share: 0.3}
                    - {grade: 差, share: 0.6}
                veto: {grade: 差}
            """);

    assertThat(faults())
        .containsExactly(
            "regimes/own.yaml:38 scorecards.assessment.grades.bands: found '0.9', the shares must"
                + " sum to 1");
  }

  @Test
  void anUnknownIndicatorOrParameterIsNamed() throws Exception {
    write("own.yaml", OWN);

    List<Fault> faults =
        Regimes.read(root)
            .unknown(
                List.of(), Map.of("LAB-02", Set.of("stable_months"), "FND-13", Set.of("form")));

    assertThat(faults)
        .extracting(Fault::message)
        .containsExactly(
            "regimes/own.yaml parameters: found 'LAB-02 min_months', allowed parameters are"
                + " [stable_months]",
            "regimes/own.yaml scorecards.assessment.V1: found 'FND-20', is no indicator of the"
                + " catalogue; nearest are [FND-13, LAB-02]");
  }

  private List<String> faults() {
    WorkspaceFaults faults = catchThrowableOfType(WorkspaceFaults.class, () -> Regimes.read(root));
    return faults == null ? List.of() : faults.faults().stream().map(Fault::message).toList();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(root.resolve("regimes"));
    Files.writeString(root.resolve("regimes").resolve(name), text);
  }
}
