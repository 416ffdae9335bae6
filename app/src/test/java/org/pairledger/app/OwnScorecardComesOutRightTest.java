package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight pairings of one peer group under rules of their own that use every mode, with a kind of
 * ledger, indicators and units of their own, on a day within the year. Every figure below was
 * worked out by hand from {@link EightPairings}.
 */
class OwnScorecardComesOutRightTest {

  @TempDir static Path root;

  private static CommandLineRun run;

  @BeforeAll
  static void theWorkspaceIsRun() throws IOException {
    EightPairings.make(root);
    run = CommandLineRun.of("run", root.toString());
  }

  @Test
  void itRunsToARelease() {
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void everyModeOfTheAssessmentGivesItsPoints() {
    // p3：4+0 +13.5+12+10×(1-0.6×2÷7) +15+11 +20 +5-2；p5的4.1在时限日只有900亩，短10%，扣5分
    // p6没有上年数，A4不计分，40分由其余25分分担：(10+10×(1-0.6×5÷7))×40÷25；p4被一票否决
    assertThat(scores("assessment"))
        .containsExactly(
            "p7,107,好,1",
            "p1,103.14,好,2",
            "p3,86.79,较好,3",
            "p4,85.71,较差,4",
            "p5,85.57,较好,5",
            "p6,55.14,较差,6",
            "p2,53.29,较差,7",
            "p8,14.36,较差,8");
  }

  @Test
  void sharesOfTheGroupGiveTheGradesOfThePlan() {
    // p7：(1+1+(1+1+50÷55)÷3+1)÷4；p2：(1+1+(0.9+0.9+50÷60)÷3+2÷3)÷4；并列的都算第1名
    assertThat(scores("plan_completion"))
        .containsExactly(
            "p1,100,好,1",
            "p4,100,好,1",
            "p5,100,好,1",
            "p7,99.24,较好,4",
            "p2,88.61,较好,5",
            "p3,83.88,较好,6",
            "p6,75,一般,7",
            "p8,51.38,一般,8");
  }

  @Test
  void theOfficesOwnWordStandsAboveThePeriods() {
    assertThat(
            TestQuery.rows(
                root,
                "select name_of_year from assess.indicator_names"
                    + " where plan_year = 2026 and indicator in ('LAB-12', 'IND-04') order by 1"))
        .containsExactly("公益岗位安置低收入人口", "帮扶车间数");
    assertThat(
            TestQuery.rows(
                root, "select indicator_name from assess.indicators where indicator = 'LAB-12'"))
        .containsExactly("公益岗位安置帮扶对象");
  }

  @Test
  void theDayWithinTheYearDecidesWhatIsStillOpen() {
    assertThat(
            TestQuery.rows(
                root,
                "select target_id, actual_value, status, first_reached_on, days_late, evidence_state"
                    + " from mart.v_target_status where pairing_id = 'p5' order by 1"))
        .containsExactly(
            "T1.1,3,按期完成,2026-04-18,,无报送义务",
            "T3.1,3150,按期完成,2026-08-25,,已报送",
            "T4.1,1000,逾期完成,2026-10-15,15,无报送义务",
            "T4.2,10000,按期完成,2026-09-15,,无报送义务",
            "T4.3,0,进行中,2026-01-01,,无报送义务",
            "T5.1,4,按期完成,2026-07-01,,无报送义务");
  }

  @Test
  void aYearThatHasLedgersButNoPlanIsTheYearBefore() {
    assertThat(
            TestQuery.rows(
                root,
                "select value, prior_year_value, growth_percent from mart.v_indicator_year"
                    + " where pairing_id = 'p3' and plan_year = 2026 and indicator = 'FND-02'"
                    + " and side = 'D'"))
        .containsExactly("2700,2500,8");
  }

  @Test
  void aLineIsExplainedByItsRuleAndItsRows() {
    CommandLineRun explained = explain("p2", "A7");

    assertThat(explained.code()).as(explained.err()).isZero();
    assertThat(explained.out())
        .contains(
            "目标 >= 10000箱，每少一步扣分，一步按本单位计（points=2，step=500）",
            "未舍入得分 11",
            "= 9000箱",
            "西县农业农村局产业基地台账.csv");
  }

  @Test
  void aVetoIsSaidWithItsReason() {
    assertThat(explain("p4", "total").out()).contains("85.71 分（满分 100），等次 较差（一票否决：弃耕）");
  }

  @Test
  void whatCannotBeExplainedIsToldWithWhatCanBe() {
    CommandLineRun refused = explain("p4", "A99");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .contains(
            "A99 is no indicator, target, item or scorecard line of p4 in 2026",
            "targets [T1.1, T3.1, T4.1, T4.2, T4.3, T5.1]",
            "lines [A1, A2, A3, A4, A5, A6, A7, A8, B1, B2, P1, V1, items]");
  }

  @Test
  void theReportShowsEveryLineAndWhatWasAddedOrTaken() throws IOException {
    Path out = root.resolve("reports");
    CommandLineRun.of(
        "evaluate", root.toString(), "--year", "2026", "--pairing", "p3", "--out", out.toString());

    assertThat(Files.readString(out.resolve("评价表-2026-p3.html")))
        .contains("加分 5.00，扣分 2.00", ">A5<", "每超一步加分", "加减分项，不占权重")
        .doesNotContain("同样的事项，按考核的类别归并");
  }

  private static List<String> scores(String card) {
    return TestQuery.rows(
        root,
        "select pairing_id, points, grade, rank_in_group from mart.v_pairing_scorecard"
            + (" where plan_year = 2026 and scorecard = '" + card + "' order by points desc, 1"));
  }

  private static CommandLineRun explain(String pairing, String what) {
    return CommandLineRun.of(
        "explain", root.toString(), what, "--pairing", pairing, "--year", "2026");
  }
}
