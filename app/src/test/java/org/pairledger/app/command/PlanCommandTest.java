package org.pairledger.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.CommandLineRun;
import org.pairledger.app.SmallWorkspace;
import org.pairledger.app.shell.ExitCode;

/** One small workspace through its life: planned, run, changed, planned, run, compared. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanCommandTest {

  @TempDir static Path folder;

  private static SmallWorkspace workspace;

  @BeforeAll
  static void aWorkspaceThatWasNeverRun() throws Exception {
    workspace = SmallWorkspace.at(folder.resolve("ws"));
  }

  @Test
  @Order(1)
  void beforeTheFirstRunEverythingWouldBeNew() throws Exception {
    SortedMap<String, String> before = workspace.bytes();

    CommandLineRun plan = plan();

    assertThat(plan.code()).isEqualTo(ExitCode.WOULD_CHANGE);
    assertThat(plan.out()).contains("尚未发布过");
    assertThat(workspace.bytes()).isEqualTo(before);
  }

  @Test
  @Order(2)
  void rightAfterARunNothingWouldChange() {
    assertThat(CommandLineRun.of("run", workspace.root().toString()).code())
        .isEqualTo(ExitCode.DONE);

    CommandLineRun plan = plan();

    assertThat(plan.code()).isEqualTo(ExitCode.DONE);
    assertThat(plan.out()).contains("没有变化", "第 1 版");
  }

  @Test
  @Order(3)
  void aRuleThatMovesNoFigureChangesNothing() throws Exception {
    workspace.write("regimes/own.yaml", regime(" "));

    CommandLineRun plan = plan();

    assertThat(plan.out()).contains("规则　新增　regimes/own.yaml", "都没有变化");
    assertThat(plan.code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  @Order(4)
  void aCellAndATargetAreToldWithWhatTheyWouldDoAndNothingIsTouched() throws Exception {
    workspace.write(SmallWorkspace.LEDGER, SmallWorkspace.ledger("690000"));
    workspace.write(SmallWorkspace.TARGETS, SmallWorkspace.targets("312"));
    SortedMap<String, String> before = workspace.bytes();

    CommandLineRun plan = plan();

    assertThat(plan.err()).contains("compare");
    assertThat(plan.out().lines())
        .contains(
            "第 1 版 → 若现在运行",
            "  [1] 更正　" + SmallWorkspace.LEDGER + " › 第 5 行",
            "      I5 金额：560000 → 690000",
            "  东县—西县 2020　工作要点完成情况　60.00 → 54.17（-5.83）＝ 数据 +5.00，任务 -10.83；等次 一般 → 较差");
    assertThat(plan.out()).contains("T3.1 划拨财政帮扶资金（万元）　目标值 260 → 312；完成值 156 → 169");
    assertThat(plan.code()).isEqualTo(ExitCode.WOULD_CHANGE);
    assertThat(SmallWorkspace.changed(before, workspace.bytes())).isEmpty();
    assertThat(workspace.bytes()).isEqualTo(before);
  }

  @Test
  @Order(5)
  void theSameAsJson() throws Exception {
    workspace.write(SmallWorkspace.LEDGER, SmallWorkspace.ledger("560000"));

    CommandLineRun plan = plan("--format", "json");
    JsonNode json = new ObjectMapper().readTree(plan.out());

    assertThat(json.at("/scores/0/target").decimalValue()).isEqualByComparingTo("-10.00");
    assertThat(json.at("/scores/0/data").decimalValue()).isEqualByComparingTo("0");
    assertThat(plan.err()).doesNotContain("ingest");
    assertThat(json.at("/earlierYears").isEmpty()).isTrue();
  }

  @Test
  @Order(6)
  void whatMovesOfAnEarlierYearIsToldToProgramsAsItIsToPeople() throws Exception {
    Path later = workspace.root().resolve("ledgers/2021/p/东县财政局资金拨付支出明细.csv");
    workspace.write(
        workspace.root().relativize(later).toString(),
        SmallWorkspace.ledger("560000").replace("2020", "2021"));

    JsonNode json = new ObjectMapper().readTree(plan("--json").out());
    String told = plan().out();
    Files.delete(later);

    JsonNode target = null;
    for (JsonNode one : json.at("/earlierYears")) {
      target = one.at("/figure/ref").asText().equals("T3.1") ? one : target;
    }
    assertThat(target).isNotNull();
    assertThat(target.at("/figure/year").asInt()).isEqualTo(2020);
    assertThat(target.at("/figure/cause").asText()).contains(SmallWorkspace.TARGETS);
    assertThat(target.at("/isBarred").asBoolean(true)).isFalse();
    assertThat(told).contains("以前年度将变动的数：" + json.at("/earlierYears").size() + " 个");
  }

  @Test
  @Order(7)
  void whatWasRunIsComparedTheSameWay() throws Exception {
    workspace.write(SmallWorkspace.LEDGER, SmallWorkspace.ledger("690000"));
    CommandLineRun planned = plan();
    assertThat(CommandLineRun.of("run", workspace.root().toString()).code())
        .isEqualTo(ExitCode.DONE);

    CommandLineRun diff = CommandLineRun.of("diff", workspace.root().toString(), "1", "2");

    assertThat(diff.code()).isEqualTo(ExitCode.DONE);
    assertThat(diff.out().lines().skip(1))
        .containsAll(planned.out().lines().skip(1).filter(line -> !line.startsWith("原因")).toList());
  }

  @Test
  @Order(8)
  void aFaultyWorkspaceIsRefused() throws Exception {
    workspace.write(SmallWorkspace.TARGETS, SmallWorkspace.targets("many"));

    CommandLineRun plan = plan();

    assertThat(plan.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(plan.err()).contains("targets.csv");
    assertThat(plan("--format", "xml").code()).isEqualTo(ExitCode.COULD_NOT_RUN);
  }

  @Test
  @Order(9)
  void aReleaseThatIsNotThereCannotBeCompared() {
    CommandLineRun diff = CommandLineRun.of("diff", workspace.root().toString(), "1", "7");

    assertThat(diff.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(diff.err()).contains("There is no release 7.");
  }

  /** The shipped rules in a file of their own. */
  private static String regime(String space) throws Exception {
    try (var in = PlanCommandTest.class.getResourceAsStream("/pairledger/regimes/2017-2020.yaml")) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          + "# 没有改动\n"
          + space
          + "\n";
    }
  }

  private static CommandLineRun plan(String... more) {
    String[] args = new String[2 + more.length];
    args[0] = "plan";
    args[1] = workspace.root().toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return CommandLineRun.of(args);
  }
}
