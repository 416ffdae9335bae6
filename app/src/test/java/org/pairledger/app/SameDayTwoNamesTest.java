package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;

/**
 * Job fairs of both sides: one told by one host, one told by two hosts on one day, one by the donor
 * alone, two days from the recipient's.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SameDayTwoNamesTest {

  private static final String LEDGER =
      """
      2020年招聘会台账,,,,,,
      填报单位（盖章）：%1$s人社局    截止时间：2020.12.31,,,,,,
      序号,举办日期,形式,主办单位,举办地点,参会企业数,提供岗位数
      """;

  @TempDir static Path folder;

  private static SmallWorkspace workspace;
  private static CommandLineRun run;

  @BeforeAll
  static void theDonorAndTheRecipientTellTheirFairs() throws IOException {
    workspace = SmallWorkspace.at(folder.resolve("ws"));
    workspace.write(
        "ledgers/2020/p/东县人社局招聘会台账.csv",
        LEDGER.formatted("东县")
            + """
            1,2020.3.5,现场,西县人社局,西县广场,20,300
            2,2020.6.9,现场,东县人社局,西县广场,25,400
            3,2020.9.10,现场,东县人社局,西县广场,10,100
            """);
    workspace.write(
        "ledgers/2020/p/西县人社局招聘会台账.csv",
        LEDGER.formatted("西县")
            + """
            1,2020.3.5,现场,西县人社局,西县广场,20,300
            2,2020.6.9,现场,西县就业服务中心,西县广场,25,400
            3,2020.9.12,现场,西县就业服务中心,西县广场,12,150
            """);
    run = CommandLineRun.of("run", workspace.root().toString());
  }

  @Test
  @Order(1)
  void theOneOfTwoNamesIsAskedAboutAndBothCount() {
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DATA_PROBLEMS);
    assertThat(
            TestQuery.rows(
                workspace.root(),
                "select doubt_rules, is_set_aside, source_row, found from assess.doubts"))
        .containsExactly(
            "K09,false,5,招聘会“东县人社局”，受援方2020-06-09也报了一次“西县就业服务中心”"
                + "（ledgers/2020/p/西县人社局招聘会台账.csv 第5行），均已计入");
    assertThat(fairs()).isEqualTo("5");
  }

  @Test
  @Order(2)
  void aPersonsNoLeavesOneOfThem() throws IOException {
    String id = TestQuery.rows(workspace.root(), "select doubt_id from assess.doubts").get(0);
    workspace.write(
        "judgements/2020/p.csv",
        "stage,kind,ref,verified_value,points,veto,reason,doc_no,by,on,answer\n核实,doubt,"
            + id
            + ",,,,同一场,,李四,2021-01-05,否\n");

    CommandLineRun again = CommandLineRun.of("run", workspace.root().toString());

    assertThat(again.code()).as(again.out() + again.err()).isEqualTo(ExitCode.DONE);
    assertThat(fairs()).isEqualTo("4");
  }

  private static String fairs() {
    return TestQuery.rows(
            workspace.root(),
            "select cast(value as integer) from assess.indicator_years"
                + " where indicator = 'LAB-06' and side = 'J' and plan_year = 2020")
        .get(0);
  }
}
