package org.pairledger.warehouse.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.regime.Regimes;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.warehouse.indicator.Rulebook;
import org.pairledger.warehouse.indicator.Star;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

class AssessmentJobTest {

  private static final LocalDate YEAR_END = LocalDate.of(2020, 12, 31);
  private static final String TARGETS =
      "target,item,indicator,params,side,comparator,value,unit,window_from,window_to,deadline,"
          + "basis,depends_on,plan_version,note\n";

  @TempDir Path root;
  private Star star;

  @BeforeEach
  void aWorkspaceOfOnePairingAndTwoYears() throws Exception {
    write("workspace.yaml", "name: 测试\nas_of: 2020-12-31\n");
    write(
        "pairings.csv",
        """
        pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to
        p,东县—西县,East–West,county,,测试协作,甲组,true,2016-01-01,
        """);
    plan(2019, "200");
    plan(2020, "260");
    star = Star.empty();
    star.draw("bridge_pairing_closure", "ancestor_pairing_id | pairing_id | distance\np | p | 0");
    star.draw(
        "fct_fund_flows",
        """
        pairing_id | plan_year | flow_date | budget_level | fund_stage | amount_yuan | amount_bound
        p | 2019 | 2019-03-01 | county | transferred | 1000000 |
        p | 2020 | 2020-03-01 | county | transferred | 2000000 |
        p | 2020 | 2020-07-08 | county | transferred | 650000 |
        """);
    obligation(2019, "2019-07-01");
    obligation(2020, "2020-07-01");
  }

  @AfterEach
  void close() throws SQLException {
    star.close();
  }

  @Test
  void aTargetIsJudgedScoredAndComparedWithTheYearBefore() throws Exception {
    run();

    assertThat(
            rows(
                "select plan_year, actual_value, status, days_late, evidence_state, score_ratio,"
                    + " is_deadline_before_issue from assess.target_results"
                    + " order by plan_year, target_id"))
        .containsExactly(
            "2019 | 100.000000 | 未完成 | null | 已报送 | 0.500000 | true",
            "2019 | null | 不计分 | null | 缺证据 | null | false",
            "2020 | 265.000000 | 逾期完成 | 99 | 已报送 | 1.000000 | true",
            "2020 | null | 不计分 | null | 缺证据 | null | false");
    assertThat(
            rows(
                "select plan_year, points, grade, rank_in_group, peer_count, prior_year_points,"
                    + " points_change, late_targets, missed_targets, unscored_targets, weighting"
                    + " from assess.pairing_scores where scorecard = 'plan_completion'"
                    + " order by plan_year"))
        .containsExactly(
            "2019 | 50.00 | 较差 | 1 | 1 | null | null | 0 | 1 | 1 | 未赋权",
            "2020 | 100.00 | 好 | 1 | 1 | 50.00 | 50.00 | 1 | 0 | 1 | 未赋权");
  }

  @Test
  void whatIsOnlyEstimatedProvesNothing() throws Exception {
    try (var statement = star.connection().createStatement()) {
      statement.execute(
          "update star.fct_fund_flows set amount_bound = 'approx' where amount_yuan = 650000");
    }

    run();

    assertThat(
            rows(
                "select actual_value, status, note from assess.target_results where plan_year = 2020 and is_scored"))
        .containsExactly("200.000000 | 未完成 | 完成时限早于印发日期");
  }

  @Test
  void decisionsStandBesideTheLedgers() throws Exception {
    write(
        "judgements/2020/p.csv",
        """
        stage,kind,ref,verified_value,points,veto,reason,doc_no,by,on
        自评,target,T3.1,270,,,,自评1号,,2021-01-05
        核查,target,T3.1,130,,,一笔重复,核查2号,,2021-01-20
        """);

    run();

    assertThat(
            rows(
                "select actual_value, self_value, verified_value from assess.target_results"
                    + " where plan_year = 2020 and is_scored"))
        .containsExactly("265.000000 | 270.000000 | 130.000000");
    assertThat(
            rows(
                "select points, self_points, verified_points, grade, verified_grade"
                    + " from assess.pairing_scores"
                    + " where plan_year = 2020 and scorecard = 'plan_completion'"))
        .containsExactly("100.00 | 100.00 | 50.00 | 好 | 较差");
    assertThat(
            rows(
                "select stage, ledger_value, judged_value, value_difference from assess.judgements"))
        .containsExactly(
            "自评 | 265.000000 | 270.000000 | 5.000000",
            "核查 | 265.000000 | 130.000000 | -135.000000");
  }

  @Test
  void aRowThatWasRejectedCountsInTheLedgersReckoningAlone() throws Exception {
    long rejected = Long.parseLong(rows(factOf("650000")).get(0));
    long corrected = Long.parseLong(rows(factOf("2000000")).get(0));
    write(
        "judgements/2020/p.csv",
        "stage,kind,ref,verified_value,points,veto,reason,doc_no,by,on\n"
            + ("自评,fact,FND-01:" + corrected + ",210,,,少记,,,\n")
            + ("核查,fact," + rejected + ",,,true,凭证不符,核查3号,,\n")
            + ("核查,fact,FND-01:" + corrected + ",190,,,多记,核查4号,,\n")
            + ("终评,fact,FND-01:" + corrected + ",195,,,复核,终评1号,,\n"));

    run();

    assertThat(
            rows(
                "select actual_value, self_value, verified_value, status from assess.target_results"
                    + " where plan_year = 2020 and is_scored"))
        .containsExactly("265.000000 | 275.000000 | 195.000000 | 逾期完成");
    assertThat(
            rows(
                "select points, verified_points, verified_grade from assess.pairing_scores"
                    + " where plan_year = 2020 and scorecard = 'plan_completion'"))
        .containsExactly("100.00 | 75.00 | 一般");
  }

  private static String factOf(String amount) {
    return "select fact_id from star.fct_fund_flows where amount_yuan = " + amount;
  }

  @Test
  void aTargetIsTracedToTheRowsThatCountAndThoseThatDoNot() throws Exception {
    star.draw(
        "fct_fund_flows",
        """
        pairing_id | plan_year | flow_date | budget_level | fund_stage | amount_yuan | source_row
        p | 2020 | 2020-05-01 | province | transferred | 9000000 | 12
        """);

    run();

    assertThat(
            rows(
                "select target_id, trace_no, is_counted, excluded_because, amount, row_count"
                    + " from assess.score_trace where plan_year = 2020 order by trace_no"))
        .containsExactly(
            "T3.1 | 1 | true | null | 2000000.000000 | 1",
            "T3.1 | 2 | true | null | 650000.000000 | 1",
            "T3.1 | 3 | false | 非本级资金 | 9000000.000000 | 1");
  }

  @Test
  void aLedgerThatIsHereIsEvidenceEvenWhereNobodyWroteDownItsReceipt() throws Exception {
    star.draw("dim_source_files", "source_file | file_path | known_from\nf | a.xlsx | 2020-12-31");
    star.draw(
        "fct_obligations",
        """
        obligation_id | pairing_id | plan_year | side | owner | dataset | due_on | source_file
        2020b | p | 2020 | R | 人社局 | DS11 | 2020-07-15 | f
        """);

    run();

    assertThat(
            rows(
                "select evidence_state, excluded_rows from assess.target_results"
                    + " where plan_year = 2020 and target_id = 'T4.4'"))
        .containsExactly("已报送 | 0");
  }

  private void run() throws Exception {
    Workspace workspace = Workspace.read(root);
    IndicatorCatalogue catalogue = IndicatorCatalogue.load(Optional.empty());
    Rulebook rules = new Rulebook(workspace, Regimes.read(root), catalogue, YEAR_END);
    new AssessmentJob(rules).write(star.connection(), YEAR_END);
  }

  private List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (var statement = star.connection().createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(found.getString(i)));
        }
        rows.add(String.join(" | ", cells));
      }
    }
    return rows;
  }

  private void obligation(int year, String received) throws SQLException {
    star.draw(
        "fct_obligations",
        "obligation_id | pairing_id | plan_year | side | owner | dataset | due_on | received_on\n"
            + (year + " | p | " + year + " | D | 财政局 | DS07 | " + year + "-07-15 | " + received));
  }

  private void plan(int year, String value) throws IOException {
    String folder = "plans/" + year + "/p/";
    write(folder + "plan.yaml", "title: 要点\nissued_on: " + year + "-04-26\ninvented: true\n");
    write(
        folder + "items.csv",
        "item,category,summary,deadline,responsible,body_section\n"
            + ("3.1,资金支持,划拨财政帮扶资金," + year + "-03-31,两地财政局,\n")
            + ("4.4,产业协作,扶贫车间," + year + "-06-30,人社局,\n"));
    String window = year + "-01-01," + year + "-12-31,";
    write(
        folder + "targets.csv",
        TARGETS
            + ("T3.1,3.1,FND-01,,D,>=," + value + ",万元," + window + year + "-03-31,scored,,1,\n")
            + ("T4.4,4.4,IND-05,,R,,,个," + window + year + "-06-30,monitored,,1,\n"));
    write(
        folder + "obligations.csv",
        "obligation,dataset,side,owner,period_from,period_to,due_on,evidences\n"
            + ("B1,DS07,D,财政局,,," + year + "-07-15,3.1\n")
            + ("B2,DS11,R,人社局,,," + year + "-07-15,4.4\n"));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(root.resolve(name).getParent());
    Files.writeString(root.resolve(name), text);
  }
}
