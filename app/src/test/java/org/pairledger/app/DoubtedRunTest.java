package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;

/** A ledger whose second amount is 260 亿 for a county that promised 260 万, and what comes of it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DoubtedRunTest {

  @TempDir static Path folder;

  private static SmallWorkspace workspace;

  @BeforeAll
  static void aWorkspaceWithAnAmountThatCannotBe() throws Exception {
    workspace = SmallWorkspace.at(folder.resolve("ws"));
    workspace.write(SmallWorkspace.LEDGER, SmallWorkspace.ledger("26000000000"));
  }

  @Test
  @Order(1)
  void strictlyNothingIsPublished() {
    CommandLineRun run = CommandLineRun.of("run", "--strict", workspace.root().toString());

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DATA_PROBLEMS);
    assertThat(run.err()).contains("Nothing was published: 1 doubts are open.");
    assertThat(workspace.root().resolve("warehouse/releases/000001.json")).doesNotExist();
  }

  @Test
  @Order(2)
  void theRowIsSetAsideAndTheFigureSaysWhatItWouldBeWithIt() {
    CommandLineRun run = run();

    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DATA_PROBLEMS);
    assertThat(run.out()).startsWith("doubts    1 open").contains("待核实未计入", "计入则为2600100万元");
    assertThat(actual()).containsExactly("100,有1条记录待核实，未计入，计入则为2600100万元");
    assertThat(
            TestQuery.rows(
                workspace.root(), "select distinct points, caveat from mart.v_pairing_scorecard"))
        .containsExactly("38.46,有1个疑问尚无答复；另行认定后考核口径得分可在38.46至100之间；工作要点完成情况可在38.46至100之间");
    assertThat(run().code()).as("nothing changed, and it is still open").isEqualTo(1);
  }

  @Test
  @Order(3)
  void theReasonStandsInTheExplanation() {
    CommandLineRun explain =
        CommandLineRun.of(
            "explain", workspace.root().toString(), "T3.1", "--pairing", "p", "--year", "2020");

    assertThat(explain.out()).contains("※ 存疑：有1条记录待核实，未计入，计入则为2600100万元", "待核实：", "全年才2600000元");
  }

  @Test
  @Order(4)
  void aPersonsNoIsReadBackFromTheWorkbookAndStays() throws Exception {
    answer("否");

    CommandLineRun run = run();

    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitCode.DONE);
    assertThat(actual()).containsExactly("100,");
    assertThat(TestQuery.rows(workspace.root(), "select treatment from mart.v_doubt"))
        .containsExactly("核实不属实，不计入");
  }

  @Test
  @Order(5)
  void aPersonsYesLetsItCount() throws Exception {
    answer("是");

    CommandLineRun run = run();

    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(ExitCode.DONE);
    assertThat(actual()).containsExactly("2600100,");
  }

  @Test
  @Order(6)
  void whatLooksLikeACorrectionIsToldFirstOfAllWithWhatItDoes() throws Exception {
    workspace.write(SmallWorkspace.LEDGER, SmallWorkspace.ledger("560000"));
    assertThat(run().code()).isEqualTo(ExitCode.DONE);
    workspace.write(
        SmallWorkspace.LEDGER.replace(".csv", "（更正稿）.csv"), SmallWorkspace.ledger("570000"));

    CommandLineRun plan = CommandLineRun.of("plan", workspace.root().toString());
    CommandLineRun run = run();

    assertThat(plan.out()).startsWith("doubts    1 open").contains("尚未确认");
    assertThat(run.code()).isEqualTo(ExitCode.DATA_PROBLEMS);
    // 100 + 56 of the first, 100 + 57 of the correction: both count until a person decides
    assertThat(run.out().lines().skip(1).findFirst().orElse(""))
        .contains("尚未确认", "T3.1", "313万元，不计则为157万元");
    assertThat(actual()).containsExactly("313,有1份文件疑为更正或重复报送，尚未确认，均已计入；存疑的都不计则为157万元");
  }

  private static CommandLineRun run() {
    return CommandLineRun.of("run", workspace.root().toString());
  }

  private static List<String> actual() {
    return TestQuery.rows(
        workspace.root(), "select actual_value, caveat from mart.v_target_status");
  }

  private static void answer(String answer) throws Exception {
    String root = workspace.root().toString();
    Path out = folder.resolve("out");
    assertThat(CommandLineRun.of("doubts", root, "--year", "2020", "--out", out.toString()).code())
        .isZero();
    Path file = out.resolve("疑点清单-2020-p.xlsx");
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Row row = book.getSheet("待核实").getRow(2);
      row.createCell(13).setCellValue(answer);
      row.createCell(14).setCellValue("已与财政局核对,见凭证");
      row.createCell(15).setCellValue("李四");
      row.createCell(16).setCellValue("2021-01-05");
      try (OutputStream written = Files.newOutputStream(folder.resolve("answered.xlsx"))) {
        book.write(written);
      }
    }
    String answered = folder.resolve("answered.xlsx").toString();
    CommandLineRun taken =
        CommandLineRun.of("doubts", root, "--year", "2020", "--answers", answered);
    assertThat(taken.out()).as(taken.err()).contains("1 answers taken");
  }
}
