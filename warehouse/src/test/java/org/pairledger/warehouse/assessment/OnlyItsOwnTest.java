package org.pairledger.warehouse.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scoring looks at what is its own: this line, this group, these days, each side, this measure. */
class OnlyItsOwnTest {

  @TempDir Path root;
  private ScoredYear year;

  @BeforeEach
  void anEmptyYear() throws SQLException {
    year = new ScoredYear(root);
  }

  @AfterEach
  void close() throws SQLException {
    year.close();
  }

  @Test
  void aRankIsAmongTheGroupOnThisLineAlone() throws Exception {
    three("OWN-01 R 2026-02-01 %s", "90", "80", "70");
    year.targets("p1", "T1,1.1,OWN-01,,R,>=,100,亩,scored\nT2,1.2,OWN-01,,R,>=,10,亩,monitored")
        .targets("p2", "T1,1.1,OWN-01,,R,>=,100,亩,scored")
        .rules(
            card(
                """
                - {id: A, category: 甲类, weight: 60, binds: {indicator: OWN-01, side: R}, mode: {kind: rank_in_group, first: 1, last: 0.4}}
                - {id: B, category: 甲类, weight: 40, binds: {indicator: OWN-01, side: R, target: 100, unit: 亩}, mode: {kind: ratio_capped}}
                """))
        .judge("2026-06-30");

    assertThat(points("A")).containsExactly("p1 60", "p2 42", "p3 24");
  }

  @Test
  void growthComparesWithTheSameDaysOfTheYearBefore() throws Exception {
    year.pairing("p1", "甲组")
        .figures(
            "p1",
            """
            OWN-01 R 2025-03-01 100
            OWN-01 R 2025-06-30 100
            OWN-01 R 2025-07-01 400
            OWN-01 R 2026-05-01 216
            """)
        .rules(
            card(
                """
                - {id: A, category: 甲类, weight: 100, binds: {indicator: OWN-01, side: R}, mode: {kind: growth_vs_prior_year, full_at: 10, zero_at: 0}}
                """))
        .judge("2026-06-30");

    // 216 of 200 is 8 %, of 10 % for all
    assertThat(points("A")).containsExactly("p1 80");
  }

  @Test
  void growthStartsFromWhatWasVerifiedOfTheYearBefore() throws Exception {
    year.pairing("p1", "甲组")
        .yearBefore(
            "p1", "T1,1.1,OWN-01,,R,>=,100,亩,scored", "核查,target,T1,200,,false,查实,文1,甲,2026-01-10")
        .figures("p1", "OWN-01 R 2025-03-01 100\nOWN-01 R 2026-05-01 216")
        .rules(
            card(
                """
                - {id: A, category: 甲类, weight: 100, binds: {indicator: OWN-01, side: R}, mode: {kind: growth_vs_prior_year, full_at: 10, zero_at: 0}}
                """))
        .judge("2026-12-31");

    // 216 of 200 that were verified is 8 %, of the 100 in the ledgers it were more than enough
    assertThat(
            year.rows(
                "select prior_year_value, raw_points from assess.item_scores"
                    + " where plan_year = 2026 and item_no = 'A'"))
        .containsExactly("200 80");
  }

  @Test
  void halfAYearDoesNotGrowFromAWholeYearThatWasVerified() throws Exception {
    year.pairing("p1", "甲组")
        .yearBefore(
            "p1", "T1,1.1,OWN-01,,R,>=,100,亩,scored", "核查,target,T1,200,,false,查实,文1,甲,2026-01-10")
        .figures("p1", "OWN-01 R 2025-03-01 100\nOWN-01 R 2026-05-01 105")
        .rules(
            card(
                """
                - {id: A, category: 甲类, weight: 100, binds: {indicator: OWN-01, side: R}, mode: {kind: growth_vs_prior_year, full_at: 10, zero_at: 0}}
                """))
        .judge("2026-06-30");

    assertThat(
            year.rows(
                "select prior_year_value, raw_points from assess.item_scores"
                    + " where plan_year = 2026 and item_no = 'A'"))
        .containsExactly("100 50");
  }

  @Test
  void aLineWhoseLedgerIsOwedAndNotThereHasNoValueAndSaysSo() throws Exception {
    year.pairing("p1", "甲组")
        .obligations("p1", "O1,DS31,R,党政办,,,2026-06-30,1.1\n")
        .pairing("p2", "甲组")
        .rules(
            card(
                """
                - {id: A, category: 甲类, weight: 100, binds: {indicator: OWN-01, side: R, target: 10, unit: 亩}, mode: {kind: ratio_capped}}
                """))
        .judge("2026-12-31");

    assertThat(
            year.rows(
                "select pairing_id, actual_value, raw_points, not_scored_reason"
                    + " from assess.item_scores where item_no = 'A' order by 1"))
        .containsExactly("p1 null 0 缺证据", "p2 0 0 null");
  }

  @Test
  void eachMeansTheSideThatHasLess() throws Exception {
    year.pairing("p1", "甲组")
        .figures("p1", "OWN-01 D 2026-02-01 2\nOWN-01 R 2026-03-01 3")
        .targets("p1", "T1,1.1,OWN-01,,B,>=,3,亩,scored\nT2,1.2,OWN-01,,J,>=,3,亩,scored")
        .rules(items())
        .judge("2026-12-31");

    assertThat(
            year.rows(
                "select target_id, actual_value, status, first_reached_on, evidence_rows"
                    + " from assess.target_results order by 1"))
        .containsExactly("T1 2 未完成 null 2", "T2 5 按期完成 2026-03-01 2");
  }

  @Test
  void aVerifiedTargetReachesTheLinesThatMeanTheSame() throws Exception {
    year.pairing("p1", "甲组")
        .figures("p1", "OWN-01 R 2026-02-01 130")
        .targets("p1", "T1,1.1,OWN-01,,R,>=,100,亩,scored")
        .judgement("p1", "核查,target,T1,110,,,多记二十亩,核查1号,,2027-01-20")
        .rules(
            card(
                """
                - {id: A, category: 甲类, weight: 100, binds: {item: "1.1"}, mode: {kind: ratio_capped}}
                - {id: B, binds: {indicator: OWN-01, side: R, target: 100, unit: 亩}, mode: {kind: bonus, of: value, step: 10, points: 0.5, cap: 5}}
                - {id: P, binds: {indicator: OWN-01, side: R}, mode: {kind: penalty, of: value, step: 50, points: 1, cap: 5}}
                """))
        .judge("2026-12-31");

    assertThat(
            year.rows(
                "select item_no, raw_points, verified_raw_points from assess.item_scores"
                    + " where score_line in ('B', 'P') order by item_sort"))
        .containsExactly("B 1.5 0.5", "P -2 -2");
  }

  @Test
  void whatARegimeBindsToIsCheckedAsTargetsAre() throws Exception {
    year.pairing("p1", "甲组")
        .targets("p1", "T1,1.1,FND-01,,B,>=,100,万元,scored")
        .rules(
            card(
                """
                - {id: A, category: 甲类, weight: 40, binds: {item: "1.3"}, mode: {kind: ratio_capped}}
                - {id: B, category: 甲类, weight: 30, binds: {indicator: FND-13, target: 130, unit: 亩}, mode: {kind: ratio_capped}}
                - {id: C, category: 甲类, weight: 20, binds: {indicator: OWN-1, side: R}, mode: {kind: evidence_present}}
                - {id: D, category: 甲类, weight: 10, binds: {indicator: LAB-02, side: B, target: 3, unit: 人}, mode: {kind: ratio_capped}}
                - {id: E, binds: {indicator: OWN-01, side: B, target: 3}, mode: {kind: bonus, of: value, step: 1, points: 1, cap: 5}}
                """));

    String line = "regimes/own.yaml scorecards.plan_completion.";
    assertThat(year.faults())
        .containsExactlyInAnyOrder(
            line + "A: found '1.3', is an item of no plan; nearest are [1.1, 1.2, 2.1]",
            line + "B.unit: found '亩', allowed are 元, 万元, 亿元 for FND-13",
            line
                + "C: found 'OWN-1', is no indicator of the catalogue; nearest are [OWN-01, OWN-02,"
                + " OWN-03, OWN-04, OWN-05]",
            line + "D.side: found 'B', is not told by side; allowed are [R, J] for LAB-02",
            line + "E.unit: allowed is 亩 for OWN-01",
            "plans/2026/p1/targets.csv:2 side: found 'B', is not told by side; allowed are [D, J]"
                + " for FND-01");
  }

  @Test
  void aLineOfAnItemThatOnlyOthersHaveIsShownAndTakesNoPart() throws Exception {
    year.pairing("p1", "甲组")
        .pairing("p2", "甲组")
        .item("p2", "1.3,甲类,只有本结对有,2026-12-31,两地,")
        .targets("p1", "T1,1.1,OWN-01,,R,>=,100,亩,scored")
        .targets("p2", "T1,1.1,OWN-01,,R,>=,100,亩,scored\nT2,1.3,OWN-02,,R,>=,10,亩,scored")
        .figures("p1", "OWN-01 R 2026-02-01 50")
        .figures("p2", "OWN-01 R 2026-02-01 50")
        .rules(
            card(
                """
                - {id: A, weight: 60, binds: {item: "1.1"}, mode: {kind: ratio_capped}}
                - {id: B, weight: 40, binds: {item: "1.3"}, no_target: full, mode: {kind: ratio_capped}}
                """))
        .judge("2026-12-31");

    assertThat(
            year.rows(
                "select pairing_id, item_no, raw_points, not_scored_reason"
                    + " from assess.item_scores order by 1, 2"))
        .containsExactly(
            "p1 1.1 50 null", "p1 1.3 null 本计划无此事项", "p2 1.1 30 null", "p2 1.3 0 null");
  }

  @Test
  void aPeersVerifiedValueRanksAmongVerifiedValues() throws Exception {
    three("OWN-01 R 2026-02-01 %s", "90", "80", "70");
    year.targets("p1", "T1,1.1,OWN-01,,R,>=,100,亩,scored")
        .targets("p2", "T1,1.1,OWN-01,,R,>=,100,亩,scored")
        .judgement("p1", "核查,target,T1,75,,,多记,核查1号,,2027-01-20")
        .judgement("p2", "核查,target,T1,85,,,少记,核查1号,,2027-01-20")
        .rules(
            card(
                """
                - {id: A, category: 甲类, weight: 100, binds: {indicator: OWN-01, side: R}, mode: {kind: rank_in_group, first: 1, last: 0.4}}
                """))
        .judge("2026-12-31");

    // verified: 85, 75, and 70 of the third's ledgers
    assertThat(
            year.rows(
                "select pairing_id, raw_points, verified_raw_points from assess.item_scores"
                    + " order by 1"))
        .containsExactly("p1 100 70", "p2 70 100", "p3 40 null");
  }

  @Test
  void pointsDecidedForALineBesideTheWeightsStand() throws Exception {
    year.pairing("p1", "甲组")
        .figures("p1", "OWN-01 R 2026-02-01 130")
        .targets("p1", "T1,1.1,OWN-01,,R,>=,100,亩,scored")
        .judgement("p1", "核查,line,B,,1,,只认一分,核查1号,,2027-01-20")
        .judgement("p1", "核查,line,V,90,,,核实为九十,核查2号,,2027-01-20")
        .rules(
            card(
                    """
                    - {id: A, category: 甲类, weight: 100, binds: {item: "1.1"}, mode: {kind: ratio_capped}}
                    - {id: B, binds: {indicator: OWN-01, side: R, target: 100, unit: 亩}, mode: {kind: bonus, of: value, step: 10, points: 1, cap: 5}}
                    - {id: V, binds: {indicator: OWN-01, side: R, params: {size: big}, comparator: "<", target: 100, unit: 亩}, mode: {kind: veto}}
                    """)
                + "  maximum: 105\n  veto: {points: 59}\n")
        .judge("2026-12-31");

    assertThat(
            year.rows(
                "select points, verified_points, bonus_points, veto_reason"
                    + " from assess.pairing_scores"))
        .containsExactly("103 59 3 自定OWN-01");
  }

  @Test
  void aTargetsCourseIsItsOwnAndNotThatOfTheIndicatorsDefaults() throws Exception {
    year.pairing("p1", "甲组")
        .figures(
            "p1",
            """
            OWN-01 R 2026-01-10 976
            OWN-01 R 2026-02-20 844
            OWN-01 R 2026-02-21 50
            OWN-01 D 2026-03-05 99
            """)
        .targets(
            "p1",
            """
            T1,1.1,OWN-01,size=big,R,>=,2000,亩,scored
            T2,1.2,OWN-01,,B,>=,90,亩,scored
            T3,2.1,OWN-01,,R,>=,90,亩,scored,2026-02-01,2026-12-31,2026-12-31
            """)
        .rules(items())
        .judge("2026-03-31");

    assertThat(
            year.rows(
                "select target_id, period_date, value from assess.target_months order by 1, 2"))
        .containsExactly(
            "T1 2026-01-31 976",
            "T1 2026-02-28 1820",
            "T1 2026-03-31 1820",
            "T2 2026-01-31 0",
            "T2 2026-02-28 0",
            "T2 2026-03-31 99",
            "T3 2026-02-28 894",
            "T3 2026-03-31 894");
  }

  @Test
  void growthAtADeadlineHasGrownFromTheSameDeadlineOfTheYearBefore() throws Exception {
    year.pairing("p1", "甲组")
        .figures(
            "p1",
            """
            OWN-01 R 2025-02-10 100
            OWN-01 R 2025-05-10 900
            OWN-01 R 2026-03-31 104
            OWN-01 R 2026-04-20 800
            """)
        .targets("p1", "T1,1.1,OWN-01,,R,>=,1,亩,scored,2026-01-01,2026-12-31,2026-03-31")
        .rules(
            card(
                """
                - {id: A, weight: 100, binds: {item: "1.1"}, score_at: deadline, mode: {kind: growth_vs_prior_year, full_at: 10, zero_at: 0}}
                """))
        .judge("2026-06-30");

    assertThat(
            year.rows(
                "select raw_points, actual_value, prior_year_value, prior_from, prior_to"
                    + " from assess.item_scores where score_line = 'A'"))
        .containsExactly("40 104 100 2025-01-01 2025-03-31");
  }

  @Test
  void whatIsOnlyWatchedHasNoSayInTheCategoryOfItsItem() throws Exception {
    year.pairing("p1", "甲组")
        .item("p1", "9.1,丙类,由指标定类别,2026-12-31,两地,")
        .figures("p1", "OWN-01 R 2026-02-01 130")
        .targets("p1", "T0,9.1,ORG-01,,D,,,次,monitored\nT1,9.1,OWN-01,,R,>=,100,亩,scored")
        .rules(items().replace("categories: plan", "categories: assessment"))
        .judge("2026-12-31");

    assertThat(year.rows("select category from assess.item_scores where item_no = '9.1'"))
        .containsExactly("甲类");
  }

  @Test
  void whatIsOnlyWatchedHasNoSayBesideWhatIsScored() throws Exception {
    year.pairing("p1", "甲组")
        .figures("p1", "OWN-01 R 2025-02-01 100\nOWN-01 R 2026-02-01 108\nOWN-02 R 2025-02-01 9")
        .targets("p1", "T1,1.1,OWN-01,,R,>=,1,亩,scored\nT2,1.1,OWN-02,,R,,,亩,monitored")
        .rules(
            card(
                """
                - {id: A, weight: 100, binds: {item: "1.1"}, mode: {kind: growth_vs_prior_year, full_at: 10, zero_at: 0}}
                """))
        .judge("2026-12-31");

    assertThat(points("A")).containsExactly("p1 80");
  }

  @Test
  void oneStageGivesOneMeasureOneValue() throws Exception {
    year.pairing("p1", "甲组")
        .targets(
            "p1",
            "T1,1.1,OWN-01,,R,>=,1,亩,scored\nT2,1.2,OWN-01,size=all,R,>=,9,亩,scored\n"
                + "T3,1.2,OWN-01,size=big,R,>=,9,亩,scored")
        .judgement("p1", "核查,target,T1,110,,,多记,核查1号,,2027-01-20")
        .judgement("p1", "核查,target,T2,120,,,多记,核查1号,,2027-01-20")
        .judgement("p1", "核查,target,T3,90,,,多记,核查1号,,2027-01-20")
        .judgement("p1", "终评,target,T2,115,,,复核,终评1号,,2027-02-20")
        .rules(items());

    assertThat(year.faults())
        .containsExactly(
            "judgements/2026/p1.csv ref: found 'T2', asks the same as T1: one stage gives both one"
                + " value");
  }

  private void three(String figure, String... quantities) throws SQLException {
    for (int i = 0; i < quantities.length; i++) {
      year.pairing("p" + (i + 1), "甲组").figures("p" + (i + 1), figure.formatted(quantities[i]));
    }
  }

  private List<String> points(String line) throws SQLException {
    return year.rows(
        "select pairing_id, raw_points from assess.item_scores where score_line = '"
            + line
            + "' order by 1");
  }

  private static String items() {
    return card("- {id: items, binds: {items: all}, mode: {kind: ratio_capped}}");
  }

  private static String card(String lines) {
    return "plan_completion:\n  name: 得分\n  categories: plan\n  lines:\n" + lines.indent(4);
  }
}
