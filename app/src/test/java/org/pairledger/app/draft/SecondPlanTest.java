package org.pairledger.app.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.CommandLineRun;
import org.pairledger.app.run.inputs.Rulebooks;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.contract.workspace.plan.Item;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.Target;

/** An invented plan of 2022 in other words: other headings, sections as joined rows, 2021–2025. */
class SecondPlanTest {

  private static final String TITLE = "2022年西湖区—宣汉县东西部协作工作任务清单";

  private static final List<List<String>> LIST =
      List.of(
          row("附件1"),
          row(TITLE, "<", "<", "<", "<", "<"),
          row("序号", "工作任务", "目标任务", "完成时间", "牵头单位", "配合单位"),
          row("一、强化组织领导", "<", "<", "<", "<", "<"),
          row("1", "党政主要负责同志开展互访对接", "双方各不少于1次", "12月底前", "西湖区委办、宣汉县委办", "两地乡村振兴局"),
          row("2", "召开高层联席会议", "上、下半年各1次", "2022年12月", "西湖区府办、宣汉县政府办", ""),
          row("二、深化人才交流", "<", "<", "<", "<", "<"),
          row(
              "3",
              "互派挂职干部和专业技术人才",
              "西湖区选派党政挂职干部3名、专业技术人才25人次；宣汉县选派挂职干部4名",
              "6月底前",
              "两地组织部",
              "教育局、卫健局"),
          row("4", "致富带头人培训", "培训致富带头人50人次左右", "三季度", "宣汉县乡村振兴局", ""),
          row("三、加强资金支持", "<", "<", "<", "<", "<"),
          row("5", "落实区级财政帮扶资金", "西湖区本级财政援助资金不低于1500万元，比上年增长5%", "2022.06", "西湖区财政局", ""),
          row("四、推进产业协作", "<", "<", "<", "<", "<"),
          row("6", "引导企业投资", "引导落地企业5家以上", "年底前", "宣汉县经合局", "西湖区发改经信局"),
          row("^", "^", "力争实际到位投资额1.2亿元", "^", "^", "^"),
          row("7", "建设帮扶车间", "帮扶车间达到20个，吸纳农村劳动力就业600人", "2022年10月", "宣汉县人社局", ""),
          row("五、深化劳务协作", "<", "<", "<", "<", "<"),
          row("8", "组织脱贫劳动力到浙江就业", "新增转移到浙江就业脱贫劳动力300人", "2022年12月", "两地人社局", ""),
          row("9", "镇村结对帮扶", "结对乡镇不少于12对", "持续推进", "两地乡村振兴局", ""),
          row("注：以上任务按月调度。", "<", "<", "<", "<", "<"));

  @TempDir private Path folder;

  @Test
  void itsNumbersAreReadByItsOwnWords() {
    Plan plan = plan(made(PlanDocuments.xlsx(folder.resolve("plan.xlsx"), LIST)));

    assertThat(plan.year()).isEqualTo(2022);
    assertThat(plan.title()).isEqualTo(TITLE);
    assertThat(plan.items())
        .extracting(Item::category)
        .containsExactly("组织领导", "组织领导", "人才支援", "人才支援", "资金支持", "产业协作", "产业协作", "劳务协作", "劳务协作");
    assertThat(plan.targets())
        .extracting(SecondPlanTest::told)
        .containsExactly(
            "1 ORG-01 D >= 1 次 2022-12-31 SCORED",
            "1 ORG-01 R >= 1 次 2022-12-31 SCORED",
            "2 ORG-02 J >= 1 次 2022-06-30 SCORED",
            "2 ORG-02 J >= 1 次 2022-12-31 SCORED",
            "3 TAL-01 D >= 3 人 2022-06-30 SCORED",
            "3 TAL-05 D >= 25 人次 2022-06-30 SCORED",
            "3 TAL-01 R >= 4 人 2022-06-30 SCORED",
            "5 FND-01 D >= 1500 万元 2022-06-30 SCORED",
            "6 IND-01 J >= 5 家 2022-12-31 SCORED",
            "6 IND-02 J >= 1.2 亿元 2022-12-31 ASPIRATIONAL",
            "7 IND-04 R >= 20 个 2022-10-31 SCORED",
            "8 LAB-01 R >= 300 人 2022-12-31 SCORED");
  }

  @Test
  void whatIsNotSureIsAskedWithTheWordsOfThePlan() throws IOException {
    Path workspace = made(PlanDocuments.xlsx(folder.resolve("plan.xlsx"), LIST));

    assertThat(lines(workspace).stream().filter(line -> line.get("采用").isEmpty()))
        .extracting(line -> line.get("事项") + " " + line.get("依据的字句") + " " + line.get("疑问"))
        .containsExactly(
            "4 培训致富带头人50人次左右 “50人次左右”是约数，能否按此数计？",
            "5 比上年增长5% “5%”是增减的幅度，与什么相比？",
            "7 吸纳农村劳动力就业600人 “600人”说的是哪个指标？",
            "9 结对乡镇不少于12对 时限“持续推进”按年底计吗？");
  }

  @Test
  void aDocumentSaysTheSameAsAWorkbook() {
    Plan sheet = plan(made(PlanDocuments.xlsx(folder.resolve("plan.xlsx"), LIST)));
    Path word =
        PlanDocuments.docx(
            folder.resolve("plan.docx"), List.of(TITLE), LIST.subList(2, LIST.size()));
    Path other = folder.resolve("other");

    CommandLineRun run = CommandLineRun.of("init", other.toString(), "--from", word.toString());

    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(plan(other).items()).isEqualTo(sheet.items());
    assertThat(plan(other).targets()).isEqualTo(sheet.targets());
    assertThat(plan(other).obligations()).isEqualTo(sheet.obligations());
  }

  @Test
  void answersAreTakenOnce() throws IOException {
    Path workspace = made(PlanDocuments.xlsx(folder.resolve("plan.xlsx"), LIST));
    answer(workspace, "T4", Map.of("采用", "是"));
    answer(workspace, "T7b", Map.of("采用", "是", "指标", "IND-06"));
    int before = plan(workspace).targets().size();

    CommandLineRun first = CommandLineRun.of("init", workspace.toString(), "--take");
    CommandLineRun again = CommandLineRun.of("init", workspace.toString(), "--take");

    assertThat(first.out()).isEqualTo("plans/2022/330106-511722: 2 taken, 2 still open.\n");
    assertThat(again.out()).isEqualTo("plans/2022/330106-511722: 0 taken, 2 still open.\n");
    Plan plan = plan(workspace);
    assertThat(plan.targets()).hasSize(before + 2);
    assertThat(plan.targets())
        .extracting(SecondPlanTest::told)
        .contains("4 TAL-13 J >= 50 人次 2022-09-30 SCORED");
    assertThat(plan.obligations())
        .extracting(one -> one.dataset() + " " + one.owner() + " " + one.evidences())
        .contains("DS05 乡村振兴局 [4]");
  }

  @Test
  void anAnswerThatTheReadersRefuseChangesNothing() throws IOException {
    Path workspace = made(PlanDocuments.xlsx(folder.resolve("plan.xlsx"), LIST));
    Path targets = workspace.resolve("plans/2022/330106-511722/targets.csv");
    String before = Files.readString(targets);
    answer(workspace, "T7b", Map.of("采用", "是", "指标", "IND-66"));

    CommandLineRun run = CommandLineRun.of("init", workspace.toString(), "--take");

    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err())
        .contains("Nothing was taken", "IND-66", "is no indicator of the catalogue");
    assertThat(targets).content().isEqualTo(before);
  }

  private Path made(Path document) {
    Path workspace = folder.resolve("workspace");
    CommandLineRun run =
        CommandLineRun.of("init", workspace.toString(), "--from", document.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    return workspace;
  }

  private static Plan plan(Path workspace) {
    return Rulebooks.of(workspace).workspace().plans().get(0);
  }

  private static String told(Target one) {
    return "%s %s %s %s %s %s %s %s"
        .formatted(
            one.item(),
            one.indicator().orElse("-"),
            one.side(),
            one.comparator().orElse("-"),
            one.value().map(Object::toString).orElse("-"),
            one.unit(),
            one.deadline(),
            one.basis());
  }

  private static List<Map<String, String>> lines(Path workspace) throws IOException {
    return Answers.of(workspace.resolve("plans/2022/330106-511722").resolve(QuestionBook.NAME));
  }

  private static void answer(Path workspace, String target, Map<String, String> cells)
      throws IOException {
    Path file = workspace.resolve("plans/2022/330106-511722").resolve(QuestionBook.NAME);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = book.getSheet(QuestionBook.TARGETS);
      for (Row row : sheet) {
        if (row.getCell(QuestionBook.HEADINGS.indexOf("任务编号"))
            .getStringCellValue()
            .equals(target)) {
          cells.forEach(
              (heading, text) ->
                  row.getCell(QuestionBook.HEADINGS.indexOf(heading)).setCellValue(text));
        }
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  private static List<String> row(String... cells) {
    return List.of(cells);
  }
}
