package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workspace that has nothing of the sample, run as a stranger would: one donor with two
 * recipients under a pairing of cities, a donor district that was abolished, own rules, indicators,
 * units and a kind of ledger of its own, estimates, a year half over. Every figure below was worked
 * out by hand from the ledgers in {@code other-workspace}.
 */
class OtherWorkspacesComeOutRightTest {

  @TempDir static Path root;

  private static CommandLineRun run;

  @BeforeAll
  static void theWorkspaceIsRun() throws IOException {
    new SmallWorkspace(root).copy("other-workspace");
    run = CommandLineRun.of("run", root.toString());
  }

  @Test
  void itRunsToARelease() {
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void everyTargetOfTheFirstYearComesOut() {
    assertThat(targets("gongshu-wangcang", 2021))
        .containsExactly(
            "T1.1D,1,次,按期完成,2021-05-20,,已报送", // 区委书记带队；副区长带队的一次不算
            "T1.1R,1,次,逾期完成,2021-06-10,10,已报送",
            "T1.2,1,次,按期完成,2021-09-15,,已报送", // 双方各记一次，只算一次
            "T2.1,2,人,按期完成,2021-05-01,,已报送",
            "T3.1,480.5,万元,按期完成,2021-09-10,,已报送", // 50（撤并前的下城区）+300+150.5-20，约200不算
            "T3.1a,1480.5,万元,不计分,,,已报送",
            "T3.2,9.2,万元,未完成,,,已报送", // 5+3（3万余）+1.2，约3万、认捐、未折价的不算
            "T4.1,2,个,未完成,,,已报送", // 3个乡镇中1个已停产
            "T4.2,450,箱,未完成,,,已报送", // 300+150，2.5吨不算
            "T4.3,330.5,亩,按期完成,2021-09-01,,已报送", // 200+130.5
            "T5.1,2,人,按期完成,2021-11-29,,已报送"); // 深圳的、11月20日才去的不算
  }

  @Test
  void theSecondRecipientHasItsOwnFiguresAndSilenceIsNotAZero() {
    assertThat(targets("gongshu-cangxi", 2021))
        .containsExactly(
            "T1.2,1,次,按期完成,2021-10-20,,已报送", "T3.1,200,万元,未完成,,,已报送", "T3.2,,万元,未完成,,,缺证据");
  }

  @Test
  void theCitiesHaveWhatLiesBelowAndTheirOwn() {
    assertThat(targets("hangzhou-guangyuan", 2021))
        .containsExactly("T3.1,2180.5,万元,按期完成,2021-10-10,,已报送"); // 1480.5+200+500
    assertThat(
            query(
                "select value from mart.v_indicator_year where pairing_id = 'hangzhou-guangyuan'"
                    + " and plan_year = 2021 and indicator = 'FND-01' and side = 'D'"))
        .containsExactly("680.5"); // 市级500不是县本级
  }

  @Test
  void aYearHalfOverIsJudgedByItsRulesAndItsDay() {
    assertThat(targets("gongshu-wangcang", 2026))
        .containsExactly(
            "T1.2,0,次,未完成,,,已报送", // 6月30日已过，台账里没有
            "T3.1,250,万元,进行中,,,已报送");
    assertThat(
            query(
                "select regime, weighting, is_provisional from mart.v_pairing_scorecard"
                    + " where plan_year = 2026 and scorecard = 'plan_completion'"))
        .containsExactly("2026-,未赋权,true");
  }

  @Test
  void theWorkspacesOwnRulesGiveThePointsGradesAndRanks() {
    // 9.5 + 10 + 40×(1+0.46)÷2 + 20×(0.5+1)÷2 + 9 + 10 = 82.7，另加分2（9.2超出5有4个整万元）
    // 苍溪：组织10 + 资金40×(0.5+0)÷2 = 20，按50折算为40
    assertThat(
            query(
                "select pairing_id, points, grade, rank_in_group, peer_count, weighting,"
                    + " scorecard_name from mart.v_pairing_scorecard where plan_year = 2021"
                    + " and scorecard = 'plan_completion' order by points desc"))
        .contains(
            "gongshu-wangcang,84.7,好,1,2,本市规定,本市要点得分", "gongshu-cangxi,40,一般,2,2,本市规定,本市要点得分");
  }

  @Test
  void headingsAreReadInTheWordsOfTheirPeriod() {
    assertThat(
            query(
                "select value from mart.v_indicator_year where pairing_id = 'gongshu-wangcang'"
                    + " and plan_year = 2021 and indicator = 'IND-06' and side = 'R'"))
        .containsExactly("52"); // “其中：脱贫人口”12+40，停产的8不算
  }

  @Test
  void whatWasVerifiedStandsBesideWhatTheLedgersSay() {
    assertThat(
            query(
                "select actual_value, verified_value from mart.v_target_status"
                    + " where target_id = 'T3.2' and pairing_id = 'gongshu-wangcang'"))
        .containsExactly("9.2,8.2");
  }

  @Test
  void everyOddCellIsToldAndNoOther() {
    assertThat(
            query(
                "select regexp_extract(file_path, '[^/]*$'), cell_address, rule_code"
                    + " from mart.v_data_problem order by all"))
        .containsExactly(
            "旺苍县人社局帮扶车间台账.csv,H5,count-approximate",
            "旺苍县民政局社会捐赠台账.csv,F5,cell-unit-differs",
            "旺苍县民政局社会捐赠台账.csv,F6,cell-unit-differs");
  }

  @Test
  void aFigureIsExplainedDownToItsCell() {
    CommandLineRun explained =
        CommandLineRun.of(
            "explain", root.toString(), "--pairing", "gongshu-wangcang", "--year", "2021", "T3.1");

    assertThat(explained.code()).as(explained.err()).isZero();
    assertThat(explained.out()).contains("480.5", "下城区财政局资金拨付支出明细.csv", "金额为约数，不能作为依据");
  }

  @Test
  void aDecisionStandsInTheExplanationWithItsValueAndDocument() {
    CommandLineRun explained =
        CommandLineRun.of(
            "explain", root.toString(), "--pairing", "gongshu-wangcang", "--year", "2021", "T3.2");

    assertThat(explained.out()).contains("核查：核定 8.2，理由 一笔未到账（核查〔2022〕1号）；台账值不因此改变");
  }

  @Test
  void pointsBesideTheCategoriesAreExplainedToo() {
    CommandLineRun explained =
        CommandLineRun.of(
            "explain", root.toString(), "--pairing", "gongshu-wangcang", "--year", "2021", "total");

    assertThat(explained.out()).contains("本市要点得分：84.7 分", "donations 社会帮扶资金总额　加减分 2");
  }

  private static List<String> targets(String pairing, int year) {
    return query(
        "select target_id, actual_value, unit, status,"
            + " case when is_reached then first_reached_on end, days_late, evidence_state"
            + " from mart.v_target_status where pairing_id = '"
            + pairing
            + "' and plan_year = "
            + year
            + " order by target_id");
  }

  private static List<String> query(String sql) {
    return TestQuery.rows(root, sql);
  }
}
