package org.pairledger.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;

/** A year is closed, the next year's ledgers come, a file of the closed year, a seal, a rule. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NextYearLedgersTest {

  private static final List<String> FIGURES_OF_2020 =
      List.of(
          "select * exclude (as_of_date, peer_count) from assess.indicator_years"
              + " where plan_year = 2020 order by all",
          "select * from assess.indicator_months where plan_year = 2020 order by all",
          "select target_id, actual_value, status, evidence_state, score_ratio"
              + " from assess.target_results where plan_year = 2020 order by all",
          "select * from assess.item_scores where plan_year = 2020 order by all",
          "select scorecard, points, grade from assess.pairing_scores"
              + " where plan_year = 2020 order by all");

  @TempDir static Path folder;

  private static SmallWorkspace workspace;
  private static String closed;

  @BeforeAll
  static void theLedgersOf2020AreRun() throws IOException {
    workspace = SmallWorkspace.at(folder.resolve("ws"));
    workspace.write(
        "ledgers/2020/p/西县扶贫办扶贫协作项目台账.csv",
        projects(
            2020,
            """
            1,牛舍,产业,水口镇,2020.1.5,2020.3.1,2020.10.1,100,10
            2,道路,基础设施,水口镇,2020.1.5,2020.3.1,,200,20
            3,水管,基础设施,龙州镇,2020.1.5,2020.3.1,,300,30
            4,茶园,产业,龙州镇,2020.1.5,2020.3.1,2020.11.1,474,6
            """));
    workspace.write(
        "ledgers/2020/p/西县人社局扶贫车间台账.csv",
        workshops(
            2020,
            """
            1,水口镇,制衣扶贫车间,91350100M000100Y43,2018.3.1,30,12
            2,水口镇,竹编扶贫车间,,2018.3.1,20,8
            """));
    workspace.write("ledgers/2020/p/西县人社局公益岗位花名册.csv", posts(2020, 1, 2, 3));
    CommandLineRun run = run();
    assertThat(run.code()).as(run.err()).isZero();
    closed = figures();
    assertThat(closed).contains("FND-06,J,").contains("LAB-12,R,");
    assertThat(value(2020, "FND-06", "J")).containsExactly("4");
    assertThat(value(2020, "FND-16", "J")).containsExactly("50");
    assertThat(value(2020, "FND-12", "J")).containsExactly("1074");
    assertThat(value(2020, "IND-15", "R")).containsExactly("66");
    assertThat(value(2020, "IND-04", "R")).containsExactly("2");
    assertThat(value(2020, "LAB-12", "R")).containsExactly("3");
  }

  @Test
  @Order(1)
  void theNextYearsLedgersMoveNothingOfTheYearBefore() throws IOException {
    workspace.write("plans/2021/p/plan.yaml", "title: 要点\nissued_on: 2021-01-26\ninvented: true\n");
    workspace.write(
        "plans/2021/p/items.csv",
        """
        item,category,summary,deadline,responsible,body_section
        3.1,资金支持,协作项目,2021-12-31,两地扶贫办,
        """);
    workspace.write(
        "plans/2021/p/targets.csv",
        SmallWorkspace.targets("260").lines().findFirst().orElseThrow()
            + "\nT1,3.1,FND-06,,J,>=,3,个,2021-01-01,2021-12-31,2021-12-31,scored,,1,\n"
            + "T2,3.1,FND-06,,J,>=,5,个,2020-01-01,2021-12-31,2021-12-31,scored,,1,\n"
            + "T3,3.1,FND-12,,J,>=,1000,人,2020-01-01,2021-12-31,2021-12-31,scored,,1,\n");
    workspace.write(
        "ledgers/2021/p/西县乡村振兴局协作项目台账.csv",
        projects(
            2021,
            """
            1,道路,基础设施,水口镇,2020.1.5,2020.3.1,2021.6.1,250,0
            2,水管,基础设施,龙州镇,2020.1.5,2020.3.1,,300,0
            3,桥,基础设施,龙州镇,2021.1.5,2021.3.1,2021.9.1,50,5
            """));
    workspace.write(
        "ledgers/2021/p/西县人社局帮扶车间台账.csv",
        workshops(
            2021,
            """
            1,水口镇,新制衣帮扶车间,91350100M000100Y43,2018.3.1,30,15
            2,水口镇,竹编帮扶车间,,2018.3.1,20,9
            3,龙州镇,制糖帮扶车间,,2019.3.1,20,7
            """));
    workspace.write("ledgers/2021/p/西县人社局公益岗位花名册.csv", posts(2021, 1, 3));

    CommandLineRun run = run("--as-of", "2021-12-31");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(figures()).isEqualTo(closed);
    assertThat(run.out()).doesNotContain("以前年度变动的数");
    assertThat(value(2021, "FND-06", "J")).containsExactly("3");
    assertThat(value(2021, "IND-04", "R")).containsExactly("3");
    assertThat(value(2021, "IND-06", "R")).containsExactly("31");
    assertThat(value(2021, "LAB-12", "R")).containsExactly("2");
  }

  @Test
  @Order(2)
  void aCarriedOverProjectCountsOnceInBothYearsTogether() {
    // 牛舍100、茶园474只在2020年，道路250、水管300以2021年为准，桥50
    assertThat(
            TestQuery.rows(
                workspace.root(),
                "select target_id, actual_value from assess.target_results"
                    + " where plan_year = 2021 order by target_id"))
        .containsExactly("T1,3", "T2,5", "T3,1174");
  }

  @Test
  @Order(3)
  void aFileOfTheYearBeforeMovesItAndTheRunSaysSo() throws IOException {
    workspace.write(SmallWorkspace.LEDGER, SmallWorkspace.ledger("690000"));

    CommandLineRun run = run("--as-of", "2021-12-31");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("以前年度变动的数")
        .contains("2020 p 指标 FND-01 D　指标值 156 → 169　原因：" + SmallWorkspace.LEDGER)
        .contains("2020 p 总分 plan_completion　得分 60 → 65");
  }

  @Test
  @Order(4)
  void aSealedYearIsNotMovedByARuleUnlessItIsAccepted() throws IOException {
    assertThat(CommandLineRun.of("seal", workspace.root().toString(), "--reason", "已上报").code())
        .isZero();
    workspace.write("catalogue/indicators/FND-01.sql", indicator("FND-01", "transferred', '"));

    CommandLineRun run = run("--as-of", "2021-12-31");
    CommandLineRun plan =
        CommandLineRun.of("plan", workspace.root().toString(), "--as-of", "2021-12-31");

    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err())
        .contains("已封存年度", "2020 p 指标 FND-01 D　指标值 169 → 0　原因：catalogue/indicators/FND-01.sql");
    assertThat(CommandLineRun.of("releases", workspace.root().toString()).out())
        .doesNotContain("000004");
    assertThat(plan.out()).contains("（已封存）2020 p 指标 FND-01 D", "run 将停止");
    assertThat(barredByProgram()).contains("2020 FND-01 D").doesNotContain("2021 FND-01 D");
    CommandLineRun accepted = run("--as-of", "2021-12-31", "--accept");
    assertThat(accepted.code()).as(accepted.err()).isZero();
    assertThat(accepted.out()).contains("2020 p 指标 FND-01 D　指标值 169 → 0");
  }

  /** What `plan --json` says would stop the run: year and figure. */
  private static List<String> barredByProgram() throws IOException {
    CommandLineRun plan =
        CommandLineRun.of("plan", workspace.root().toString(), "--as-of", "2021-12-31", "--json");
    List<String> barred = new ArrayList<>();
    for (JsonNode one : new ObjectMapper().readTree(plan.out()).at("/earlierYears")) {
      if (one.at("/isBarred").asBoolean()) {
        barred.add(one.at("/figure/year").asText() + " " + one.at("/figure/ref").asText());
      }
    }
    return barred;
  }

  private static CommandLineRun run(String... more) {
    String[] args = new String[2 + more.length];
    args[0] = "run";
    args[1] = workspace.root().toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return CommandLineRun.of(args);
  }

  private static String figures() {
    StringBuilder all = new StringBuilder();
    for (String select : FIGURES_OF_2020) {
      all.append(
          CommandLineRun.of("query", workspace.root().toString(), "--format", "csv", select).out());
    }
    return all.toString();
  }

  private static List<String> value(int year, String indicator, String side) {
    return TestQuery.rows(
        workspace.root(),
        "select value from assess.indicator_years where plan_year = %d and indicator = '%s' and side = '%s'"
            .formatted(year, indicator, side));
  }

  private static String indicator(String code, String without) throws IOException {
    try (var in =
        NextYearLedgersTest.class.getResourceAsStream("/pairledger/indicators/" + code + ".sql")) {
      return new String(in.readAllBytes(), UTF_8).replace(without, "");
    }
  }

  private static String projects(int year, String rows) {
    return """
    %d年扶贫协作项目台账,,,,,,,,
    填报单位：西县扶贫办,,,截止时间：%d.12.31,,,,,
    序号,项目名称,类别,地点,入库时间,开工时间,完工时间,受益贫困人口,搬迁户就业岗位
    """
            .formatted(year, year)
        + rows;
  }

  private static String workshops(int year, String rows) {
    return """
    %d年%s车间台账,,,,,,
    填报单位：西县人社局,,,截止时间：%d.12.31,,,
    序号,乡镇,车间名称,统一社会信用代码,认定时间,吸纳就业,其中：贫困人口
    """
            .formatted(year, year > 2020 ? "帮扶" : "扶贫", year)
        + rows;
  }

  /** A roster of these people, each known by an invented number. */
  private static String posts(int year, int... people) {
    StringBuilder rows =
        new StringBuilder(
            """
            %d年公益性岗位花名册,,,,,,
            填报单位：西县人社局,,截止时间：%d.12.31,,,,
            序号,乡镇,村,岗位名称,姓名,身份证号,是否贫困户,上岗时间
            """
                .formatted(year, year));
    for (int person : people) {
      rows.append(
          "%d,水口镇,甲村,保洁员,测试%s,%s,是,2019.1.1\n"
              .formatted(person, "甲乙丙丁".charAt(person - 1), idNumber(person)));
    }
    return rows.toString();
  }

  private static String idNumber(int person) {
    String body = "45149919800101%03d".formatted(person);
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (body.charAt(i) - '0') * weights[i];
    }
    return body + "10X98765432".charAt(sum % 11);
  }
}
