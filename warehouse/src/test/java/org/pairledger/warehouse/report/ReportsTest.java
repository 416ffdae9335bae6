package org.pairledger.warehouse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.warehouse.indicator.Star;

class ReportsTest {

  private static Star star;

  @TempDir Path out;

  @BeforeAll
  static void serve() throws Exception {
    star = Served.sample();
  }

  @AfterAll
  static void close() throws Exception {
    star.close();
  }

  @Test
  void aPageShowsEveryItemWithTargetActualDateStatusAndEvidence() throws Exception {
    String page = page(null);

    for (String item : List.of("1.1 ", "2.5 ", "4.4 ", "5.8 ", "6.6 ", "7.3 ")) {
      assertThat(page).contains(">" + item);
    }
    assertThat(page)
        .contains("≥260万元")
        .contains("260万元")
        .contains("2020-04-08")
        .contains("逾期完成（逾期8天）")
        .contains("125万元")
        .contains("缺证据")
        .contains("未赋权")
        .contains("争取 ≥12个");
  }

  @Test
  void aPageIsOneFileThatAsksForNothing() throws Exception {
    assertThat(page(null)).doesNotContain("http:", "https:", "<script", "src=", "@import");
  }

  @Test
  void anAssumptionIsMarkedOnEveryPage() throws Exception {
    assertThat(page("办法 测试.yaml")).contains("假设测算，不是正式结果：办法 测试.yaml");
    assertThat(page(null)).doesNotContain("假设测算");
  }

  @Test
  void aPlanThatWasMadeUpSaysSo() throws Exception {
    List<Path> files = write("xinhui-ningming", null);

    assertThat(Files.readString(files.get(0))).contains("本工作要点系虚构");
    assertThat(page(null)).doesNotContain("本工作要点系虚构");
  }

  @Test
  void aYearWithoutAPlanIsRefusedAndSaysWhichThereAre() {
    assertThatThrownBy(
            () ->
                new Reports(star.connection(), out, null, List.of())
                    .write(2020, Optional.of("nobody")))
        .isInstanceOf(CouldNotRun.class)
        .hasMessage(
            "There is no plan for nobody in 2020; plans of that year: [heshan-longzhou,"
                + " pengjiang-tiandeng, xinhui-ningming]");
  }

  @Test
  void theOverviewRanksThePeers() throws Exception {
    List<Path> files =
        new Reports(star.connection(), out, null, List.of()).write(2020, Optional.empty());

    String page = Files.readString(files.get(files.size() - 1));
    assertThat(page).contains("鹤山市—龙州县", "新会区—宁明县", "蓬江区—天等县", "崇左组", "1 / 3");
  }

  @Test
  void theNoticeShowsTheMoneyMonthByMonthAndTheProjects() throws Exception {
    assertThat(named("资金通报-2020-heshan-longzhou.html"))
        .contains("2020-02-29", "160.00", "260.00", "甘蔗牛养殖示范小区", "60%", "120.00");
  }

  @Test
  void theSupervisionListSaysWhoOwesWhatAndSinceWhen() throws Exception {
    assertThat(named("督查清单-2020-heshan-longzhou.html"))
        .contains("两地宣传部、扶贫办", "应报台账未报，请补报", "已过时限，请说明原因并抓紧完成", "未报");
  }

  @Test
  void aWarningComparesWithTheExpectedCourse() throws Exception {
    assertThat(named("指标预警-2020-heshan-longzhou.html"))
        .contains("截至2020-12-31低于预期的指标", "5万元", "▲", "○");
  }

  @Test
  void thePerformanceSummaryTakesItsFiguresFromTheIndicators() throws Exception {
    assertThat(named("绩效评价-2020-heshan-longzhou.html")).contains("县本级财政帮扶资金拨付额", "260万元", "逾期完成");
  }

  @Test
  void everyPageHasItsWorkbook() throws Exception {
    List<String> names =
        write("heshan-longzhou", null).stream().map(path -> path.getFileName().toString()).toList();

    assertThat(names.stream().filter(name -> name.endsWith(".html")))
        .allMatch(name -> names.contains(name.replace(".html", ".xlsx")));
  }

  /** Programs that unpack while they receive look at the entries alone, not at the file's end. */
  @Test
  void aWorkbookIsUnpackedFromItsBeginningAndDrawsItsMonths() throws Exception {
    Map<String, String> notice = unpacked("资金通报-2020-heshan-longzhou.xlsx");
    Map<String, String> evaluation = unpacked("评价表-2020-heshan-longzhou.xlsx");

    assertThat(notice).containsKeys("xl/workbook.xml", "xl/worksheets/sheet1.xml");
    assertThat(notice.get("xl/charts/chart1_1.xml"))
        .contains("资金进度（万元）", "<c:f>'资金进度'!$A$5:$A$16</c:f>", "<c:f>'资金进度'!$E$5:$E$16</c:f>");
    assertThat(notice.get("xl/worksheets/sheet1.xml")).contains("<drawing ");
    assertThat(evaluation.keySet()).filteredOn(name -> name.contains("charts/chart")).isNotEmpty();
  }

  private Map<String, String> unpacked(String name) throws Exception {
    Path file =
        write("heshan-longzhou", null).stream()
            .filter(one -> one.endsWith(name))
            .findFirst()
            .orElseThrow();
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  /** What an Excel cannot add up is no figure; what stands in a column of figures is one. */
  @Test
  void figuresOfAllWorkbooksAreNumbers() throws Exception {
    List<Path> files =
        new Reports(star.connection(), out, null, List.of()).write(2020, Optional.empty());
    List<Path> workbooks = files.stream().filter(f -> f.toString().endsWith(".xlsx")).toList();

    assertThat(workbooks).hasSize(3 * 5 + 1);
    int figures = 0;
    for (Path workbook : workbooks) {
      for (WrittenSheet sheet : WrittenSheet.of(workbook)) {
        assertThat(sheet.mixedColumns()).as(workbook.getFileName() + " " + sheet.name()).isEmpty();
        assertThat(sheet.figuresAsText()).as(workbook.getFileName() + " " + sheet.name()).isEmpty();
        figures += sheet.figures();
      }
    }
    assertThat(figures).isGreaterThan(1000);
  }

  @Test
  void everySheetIsPrintedOnA4AcrossUnderRepeatedHeadings() throws Exception {
    for (Path file : write("heshan-longzhou", null)) {
      if (file.toString().endsWith(".xlsx")) {
        for (WrittenSheet sheet : WrittenSheet.of(file)) {
          assertThat(sheet.xml())
              .as(file.getFileName() + " " + sheet.name())
              .contains("orientation=\"landscape\"", "paperSize=\"9\"", "state=\"frozen\"");
        }
      }
    }
  }

  @Test
  void aFigureOfTheListLeadsToItsRows() throws Exception {
    Path workbook = write("heshan-longzhou", null).get(1);
    WrittenSheet list = WrittenSheet.of(workbook).get(0);

    assertThat(list.xml()).contains("location=\"'计入依据'!A");
  }

  @Test
  void everyPageSaysByWhoseWeightsAndToWhichDay() throws Exception {
    for (Path file :
        new Reports(star.connection(), out, null, List.of()).write(2020, Optional.empty())) {
      if (file.toString().endsWith(".html")) {
        assertThat(Files.readString(file)).as(file.toString()).contains("未赋权", "截至");
      }
    }
  }

  @Test
  void theMoneyOfTheMonthsIsACurveWithItsUnit() throws Exception {
    assertThat(named("资金通报-2020-heshan-longzhou.html"))
        .contains("<svg class=\"curve\"", ">万元<", ">支出<", ">12月<");
  }

  @Test
  void aPageSaysWhatThePointsWereLostOn() throws Exception {
    assertThat(page(null)).contains("失分（大者在前）", "补足后总分（分）");
  }

  private String named(String file) throws Exception {
    List<Path> files = write("heshan-longzhou", null);
    assertThat(files).contains(out.resolve(file));
    return Files.readString(out.resolve(file));
  }

  private String page(String whatIf) throws Exception {
    return Files.readString(write("heshan-longzhou", whatIf).get(0));
  }

  private List<Path> write(String pairing, String whatIf) throws Exception {
    return new Reports(star.connection(), out, whatIf, List.of()).write(2020, Optional.of(pairing));
  }
}
