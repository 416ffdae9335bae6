package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A district that helps two counties keeps one ledger for both, with a column 受援县: each county has
 * its own rows, whichever folder the ledger was sent to. 20200 万元 and 15500 万元 were given.
 */
class OneLedgerOfSeveralRecipientsTest {

  private static final String GIVEN =
      """
      2020年社会捐赠台账,,,,,
      填报单位（盖章）：天河区协作办    截止时间：2020.12.31    单位：万元,,,,,
      序号,受援县,捐赠日期,捐赠方,捐赠金额（万元）,用途
      1,龙州县,2020.3.1,甲公司,20000,教育
      2,大新县,2020.3.1,甲公司,15000,教育
      3,广西崇左市龙州县,2020.5.6,乙公司,200,医疗
      4,大新,2020.7.8,丙公司,500,教育
      5,天峨县,2020.7.9,丁公司,70,教育
      合计,,,,35770,
      """;

  private static final String PAID =
      """
      2020年资金拨付支出明细,,,,,,,,,
      填报单位（盖章）：天河区财政局    截止时间：2020.12.31    单位：万元,,,,,,,,,
      序号,帮扶地区,文号,日期,年度,预算级次,付款单位,收款单位,环节,金额（万元）
      1,龙州县,天财〔2020〕1号,2020.3.1,2020,县本级,天河区财政局,龙州县财政局,拨付,300
      2,大新县,天财〔2020〕2号,2020.3.1,2020,县本级,天河区财政局,大新县财政局,拨付,400
      3,,天财〔2020〕3号,2020.3.1,2020,县本级,天河区财政局,大新县财政局,拨付,50
      """;

  @TempDir static Path root;

  private static CommandLineRun run;

  @BeforeAll
  static void theWorkspaceIsRun() throws IOException {
    make(new SmallWorkspace(root));
    run = CommandLineRun.of("run", root.toString());
  }

  private static void make(SmallWorkspace made) throws IOException {
    made.write("workspace.yaml", "name: 测试\nas_of: 2020-12-31\nsecret: secret.key\n");
    made.write(
        "pairings.csv",
        """
        pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to
        tianhe-longzhou,天河区—龙州县,,county,,协作,甲组,true,2016-10-01,
        tianhe-daxin,天河区—大新县,,county,,协作,甲组,true,2016-10-01,
        """);
    made.write(
        "pairing_members.csv",
        """
        pairing_id,role,region_or_org,valid_from,valid_to
        tianhe-longzhou,D,440106,2016-10-01,
        tianhe-longzhou,R,451423,2016-10-01,
        tianhe-daxin,D,440106,2016-10-01,
        tianhe-daxin,R,451424,2016-10-01,
        """);
    for (String pairing : List.of("tianhe-longzhou", "tianhe-daxin")) {
      String plan = "plans/2020/" + pairing + "/";
      made.write(plan + "plan.yaml", "title: 要点\nissued_on: 2020-01-26\ninvented: true\n");
      made.write(
          plan + "items.csv",
          """
          item,category,summary,deadline,responsible,body_section
          3.1,资金支持,社会捐赠,2020-12-31,协作办,
          """);
      made.write(
          plan + "targets.csv",
          """
          target,item,indicator,params,side,comparator,value,unit,window_from,window_to,deadline,basis,depends_on,plan_version,note
          T3.1,3.1,FND-13,,J,>=,15000,万元,2020-01-01,2020-12-31,2020-12-31,scored,,1,
          T3.2,3.1,FND-01,,D,>=,400,万元,2020-01-01,2020-12-31,2020-12-31,scored,,1,
          """);
      made.write(
          plan + "obligations.csv",
          """
          obligation,dataset,side,owner,period_from,period_to,due_on,evidences
          O1,DS08,D,协作办,2020-01-01,2020-12-31,2020-12-31,3.1
          O2,DS07,D,财政局,2020-01-01,2020-12-31,2020-12-31,3.1
          """);
    }
    made.write("ledgers/2020/tianhe-longzhou/天河区社会捐赠台账.csv", GIVEN);
    made.write("ledgers/2020/天河区共用/天河区资金拨付支出明细.csv", PAID);
  }

  @Test
  void eachCountyHasWhatItsRowsSay() {
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(
            TestQuery.rows(
                root,
                "select pairing_id, target_id, actual_value from assess.target_results order by"
                    + " all"))
        .containsExactly(
            "tianhe-daxin,T3.1,15500",
            "tianhe-daxin,T3.2,450",
            "tianhe-longzhou,T3.1,20200",
            "tianhe-longzhou,T3.2,300");
  }

  @Test
  void aLedgerIsOwedNoMoreByAnyPairingThatItsRowsName() {
    assertThat(
            TestQuery.rows(
                root,
                "select pairing_id, dataset, source_file is not null from star.fct_obligations"
                    + " order by all"))
        .containsExactly(
            "tianhe-daxin,DS07,true",
            "tianhe-daxin,DS08,true",
            "tianhe-longzhou,DS07,true",
            "tianhe-longzhou,DS08,true");
  }

  @Test
  void aCountyOfNoPairingIsToldAtItsCellAndCountsNowhere() {
    assertThat(
            TestQuery.rows(
                root,
                "select cell_address, found, expected from star.fct_data_problems"
                    + " where rule_code = 'row-of-no-pairing'"))
        .containsExactly("B8,天峨县,其中之一：龙州县、大新县、天河区");
  }

  @Test
  void aBlankRepeatsTheRowAboveAndIsTold() {
    assertThat(
            TestQuery.rows(
                root,
                "select pairing_id, cell_address, found from star.fct_data_problems"
                    + " where rule_code = 'pairing-repeated'"))
        .containsExactly("tianhe-daxin,B6,大新县");
  }

  @Test
  void theReceiptSaysWhoseTheRowsAre() {
    String receipt = CommandLineRun.of("owed", root.toString()).out();

    assertThat(receipt)
        .contains("DS08 采用 2 行，未采用 1 行", "金额合计 202000000")
        .contains("DS08 归结对“tianhe-daxin” 2 行，计入该结对")
        .contains("第 5、7 行 归其他结对");
  }

  @Test
  void theFigureOfTheOtherCountyIsTracedToItsRow() {
    assertThat(
            CommandLineRun.of(
                    "explain",
                    root.toString(),
                    "T3.1",
                    "--pairing",
                    "tianhe-daxin",
                    "--year",
                    "2020")
                .out())
        .contains("天河区社会捐赠台账.csv", "第 5 行", "第 7 行")
        .doesNotContain("第 4 行");
  }

  @Test
  void aSecondRunFindsNothingToDo() {
    assertThat(CommandLineRun.of("run", root.toString()).out()).contains("Nothing changed");
  }
}
