package org.pairledger.app.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.CommandLineRun;
import org.pairledger.app.draft.document.DocumentFile;
import org.pairledger.app.draft.promise.Proposal;
import org.pairledger.app.run.inputs.Rulebooks;
import org.pairledger.contract.workspace.file.CsvFile;
import org.pairledger.contract.workspace.file.CsvRow;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.plan.Item;
import org.pairledger.contract.workspace.plan.Plan;
import org.pairledger.contract.workspace.plan.Target;
import org.pairledger.warehouse.indicator.definition.Indicator;

/**
 * The annex of the real plan of 2020 against what was read of it by hand: its 37 items word for
 * word (the sample's), its 33 targets as taken or as a question.
 */
class AnnexDraftTest {

  private static final Path SAMPLE = Path.of(System.getProperty("pairledger.root"), "sample-data");

  private static final List<String> TITLE = List.of("附件：", "粤桂扶贫协作（鹤山-龙州）2020 年", "工作要点清单");

  private static final List<String> BODY =
      List.of(
          "2020 年 4 月 26 日",
          "三、工作任务",
          "（三）规范资金管理，提升使用效率",
          "1.及时划拨资金。按照省的统一部署，落实财政帮扶资金年度增长要求，2020年安排鹤山市本级财政帮扶龙州县项目资金260",
          "万元。（完成时限：2020 年 3 月；责任单位：两地财政局）",
          "（五）加强劳务协作，提高贫困户收入",
          "2.举办贫困人口专场招聘会。年内至少组织江门、鹤山企业面向龙州县举办劳务招聘会 6 场次"
              + "（其中残疾人招聘专场不少于 1 场次，现场或网络招聘会 5 场次），促进龙州县富余劳动力就业。"
              + "（完成时限：2020 年 6 月；责任单位：两地人社局、残联）");

  @TempDir private Path folder;

  @Test
  void everyItemComesOutWordForWord() throws IOException {
    Plan plan = made(PlanDocuments.docx(folder.resolve("annex.docx"), TITLE, annex()));

    assertThat(plan.items())
        .hasSize(37)
        .isEqualTo(sample().items().stream().map(AnnexDraftTest::ofTheListAlone).toList());
    assertThat(plan.title()).isEqualTo("粤桂扶贫协作（鹤山-龙州）2020年工作要点清单");
  }

  @Test
  void everyTargetIsTakenOrAsked() throws IOException {
    Draft draft = draft(PlanDocuments.docx(folder.resolve("annex.docx"), TITLE, annex()));

    List<CsvRow> expected = expected();
    assertThat(expected).hasSize(33);
    for (CsvRow row : expected) {
      switch (row.text("stands")) {
        case "taken" ->
            assertThat(draft.proposals())
                .as(row.text("target"))
                .anyMatch(one -> one.isTaken() && isOf(row, one));
        case "asked" ->
            assertThat(draft.proposals())
                .as(row.text("target"))
                .anyMatch(one -> !one.isTaken() && isAskedOf(row, one))
                .noneMatch(one -> one.isTaken() && one.item().equals(row.text("item")));
        default -> assertThat(draft.proposals()).noneMatch(one -> isOf(row, one));
      }
    }
  }

  /** What stands in the file with a number is one of the 33, and none stands twice. */
  @Test
  void noWrongTargetIsTaken() throws IOException {
    Draft draft = draft(PlanDocuments.docx(folder.resolve("annex.docx"), TITLE, annex()));

    List<CsvRow> expected = expected();
    List<Proposal> scored =
        draft.proposals().stream().filter(one -> one.isTaken() && one.value().isPresent()).toList();
    assertThat(scored).allMatch(one -> expected.stream().anyMatch(row -> isOf(row, one)));
    assertThat(scored)
        .hasSize(
            (int)
                expected.stream()
                    .filter(
                        row -> row.text("stands").equals("taken") && !row.text("value").isEmpty())
                    .count());
  }

  @Test
  void whatTheBodySaysSettlesAQuestionOrIsOne() throws IOException {
    List<String> prose = new java.util.ArrayList<>(BODY);
    prose.addAll(TITLE);
    Draft draft = draft(PlanDocuments.docx(folder.resolve("whole.docx"), prose, annex()));

    Map<String, CsvRow> expected =
        expected().stream()
            .collect(Collectors.toMap(row -> row.text("target"), Function.identity()));
    CsvRow fairs = Objects.requireNonNull(expected.get("T5.2c"));
    CsvRow money = Objects.requireNonNull(expected.get("T3.1"));
    assertThat(draft.proposals())
        .filteredOn(one -> isOf(fairs, one))
        .singleElement()
        .satisfies(one -> assertThat(one.question()).contains("正文写有“6场次”，清单没有"));
    assertThat(draft.proposals())
        .filteredOn(one -> isOf(money, one))
        .singleElement()
        .satisfies(one -> assertThat(one.isTaken()).isTrue())
        .satisfies(one -> assertThat(one.note()).contains("鹤山市本级财政"));
    assertThat(draft.issuedOn()).isEqualTo("2020-04-26");
  }

  @Test
  void questionsAreInTheWordsOfThePlansYear() throws IOException {
    Path book = folder.resolve("清单核对.xlsx");
    QuestionBook.write(
        draft(PlanDocuments.docx(folder.resolve("annex.docx"), TITLE, annex())), book);

    String text;
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book));
        XSSFExcelExtractor words = new XSSFExcelExtractor(workbook)) {
      text = words.getText();
    }
    assertThat(text).contains("是否以“本年输送到东部就业贫困人口”监测").doesNotContain("{");
  }

  @Test
  void aWorkbookSaysTheSameAsADocument() throws IOException {
    Draft word = draft(PlanDocuments.docx(folder.resolve("annex.docx"), TITLE, annex()));
    Draft sheet = draft(PlanDocuments.xlsx(folder.resolve("annex.xlsx"), annex()));

    assertThat(sheet.proposals()).isEqualTo(word.proposals());
    assertThat(sheet.duties()).isEqualTo(word.duties());
  }

  @Test
  void itsWorkspaceHasNoFaultAndOwesWhatThePlanSays() throws IOException {
    Plan plan = made(PlanDocuments.docx(folder.resolve("annex.docx"), TITLE, annex()));

    assertThat(plan.targets()).extracting(Target::target).doesNotHaveDuplicates();
    assertThat(plan.obligations())
        .extracting(one -> one.dataset() + " " + one.side() + " " + one.owner())
        .contains(
            "DS01 D 党委办", "DS02 R 宣传部", "DS03 D 教育局", "DS10 R 人社局", "DS12 R 乡村办", "DS21 R 乡村办")
        .doesNotContain("DS12 D 乡村办");
  }

  private Plan made(Path document) throws IOException {
    Path workspace = folder.resolve("workspace");
    CommandLineRun run =
        CommandLineRun.of("init", workspace.toString(), "--from", document.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("鹤山市 440784 (D)", "龙州县 451423 (R), 2020.", "37 items");
    assertThat(workspace.resolve("plans/2020/440784-451423").resolve(QuestionBook.NAME))
        .isRegularFile();
    return Rulebooks.of(workspace).workspace().plans().get(0);
  }

  private Draft draft(Path document) throws IOException {
    DraftRequest nothing =
        new DraftRequest(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return DraftReader.read(DocumentFile.read(document), nothing, folder.resolve("none"));
  }

  private static Plan sample() {
    return Rulebooks.of(SAMPLE).workspace().plans().stream()
        .filter(plan -> plan.year() == 2020 && plan.pairingId().equals("heshan-longzhou"))
        .findFirst()
        .orElseThrow();
  }

  /** Where the body speaks of an item, the annex does not say. */
  private static Item ofTheListAlone(Item item) {
    return new Item(
        item.item(),
        item.category(),
        item.summary(),
        item.deadline(),
        item.responsible(),
        "",
        item.sort(),
        item.targetText());
  }

  private static List<List<String>> annex() {
    return PlanDocuments.annex(SAMPLE);
  }

  private static List<CsvRow> expected() throws IOException {
    String name = "/plans/annex-2020-targets.csv";
    try (var in = Objects.requireNonNull(AnnexDraftTest.class.getResourceAsStream(name))) {
      FaultList faults = new FaultList();
      List<String> columns =
          List.of(
              "target",
              "item",
              "indicator",
              "side",
              "comparator",
              "value",
              "unit",
              "deadline",
              "stands");
      return CsvFile.rows(name, CsvFile.decode(in.readAllBytes()), columns, faults);
    }
  }

  private static boolean isOf(CsvRow row, Proposal one) {
    return isAskedOf(row, one)
        && one.indicator().map(Indicator::code).filter(row.text("indicator")::equals).isPresent();
  }

  /** The item, side, number and day, and the indicator among those it may be. */
  private static boolean isAskedOf(CsvRow row, Proposal one) {
    boolean isSame =
        one.item().equals(row.text("item"))
            && one.side().equals(row.text("side"))
            && one.comparator().equals(row.text("comparator"))
            && one.unit().equals(row.text("unit"))
            && one.deadline().toString().equals(row.text("deadline"))
            && one.candidates().stream().anyMatch(may -> may.code().equals(row.text("indicator")));
    Optional<BigDecimal> value = row.number("value");
    return isSame
        && (value.isEmpty()
            ? one.value().isEmpty()
            : one.value().filter(own -> own.compareTo(value.get()) == 0).isPresent());
  }
}
