package org.pairledger.ingest.ledger.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.ingest.cell.problem.ProblemRule;
import org.pairledger.ingest.ledger.Read;
import org.pairledger.ingest.ledger.place.SourceColumn;

/** The messiness catalogue, one ledger a fault, as people make them in a spreadsheet. */
class MessyLedgersTest {

  @TempDir private Path folder;

  @Test
  void m02MergedHeadingsOfTwoLevelsAreOnePath() throws Exception {
    Read read =
        book(
            book -> {
              Sheet sheet = book.createSheet("台账");
              row(sheet, "序号", "户籍所在地", "", "", "姓名", "上岗时间", "务工地点", "", "月工资（元）");
              row(sheet, "", "乡镇", "村", "屯", "", "", "省", "企业", "");
              row(sheet, "1", "水口镇", "北胜村", "弄农屯", "甲某某", "2020-03-01", "广东省", "某厂", "3000");
              row(sheet, "2", "水口镇", "北胜村", "弄农屯", "乙某某", "2020-03-02", "广东省", "某厂", "3100");
              merge(sheet, 0, 0, 1, 3);
              merge(sheet, 0, 0, 6, 7);
              merge(sheet, 0, 1, 4, 4);
            });

    assertThat(read.drawn("township", "hamlet", "work_province", "employer", "wage_yuan"))
        .containsExactly("水口镇 | 弄农屯 | 广东省 | 某厂 | 3000.00", "水口镇 | 弄农屯 | 广东省 | 某厂 | 3100.00");
    assertThat(read.columns)
        .extracting(SourceColumn::field, SourceColumn::heading)
        .contains(org.assertj.core.groups.Tuple.tuple("township", "户籍所在地/乡镇"));
  }

  @Test
  void m03SubtotalsOfEachTownshipAndTheGrandTotalAreControlTotals() throws Exception {
    Read read =
        text(
            """
            序号,日期,预算级次,环节,收款单位,金额（万元）
            总 计,,,,,60
            水口镇小计,,,,,30
            1,2020-03-10,县本级,拨付,甲,10
            2,2020-03-10,县本级,拨付,乙,20
            上龙乡小计,,,,,30
            3,2020-03-10,县本级,拨付,丙,30
            """);

    assertThat(read.totals)
        .extracting(ControlTotal::label, ControlTotal::difference)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("总计", zero()),
            org.assertj.core.groups.Tuple.tuple("水口镇小计", zero()),
            org.assertj.core.groups.Tuple.tuple("上龙乡小计", zero()));
    assertThat(read.rows).hasSize(3);
  }

  @Test
  void m05AMergedTownshipIsFilledDownAndAMergedAmountIsNot() throws Exception {
    Read read =
        book(
            book -> {
              Sheet sheet = book.createSheet("台账");
              row(sheet, "序号", "乡镇", "村", "车间名称", "认定时间", "投资额（元）");
              row(sheet, "1", "水口镇", "北胜村", "一号车间", "2020-03-01", "5000");
              row(sheet, "2", "", "", "二号车间", "2020-03-02", "");
              merge(sheet, 1, 2, 1, 1);
              merge(sheet, 1, 2, 2, 2);
              merge(sheet, 1, 2, 5, 5);
            });

    assertThat(read.drawn("township", "village", "workshop_name", "invested_yuan"))
        .containsExactly("水口镇 | 北胜村 | 一号车间 | 5000.00", "水口镇 | 北胜村 | 二号车间 | null");
  }

  @Test
  void m05AMergedDonorGaveBothTheMoneyAndTheGoods() throws Exception {
    Read read =
        book(
            book -> {
              Sheet sheet = book.createSheet("台账");
              row(sheet, "序号", "捐赠日期", "捐赠方", "金额（元）", "物资名称");
              row(sheet, "1", "2020-05-01", "某某公司", "10", "");
              row(sheet, "", "2020-05-01", "", "", "大米");
              merge(sheet, 1, 2, 2, 2);
            });

    assertThat(read.drawn("donor", "goods_name")).containsExactly("某某公司 | null", "某某公司 | 大米");
  }

  @Test
  void m11TheNumber2020Point1IsNeitherJanuaryNorOctober() throws Exception {
    Read read =
        book(
            book -> {
              Sheet sheet = book.createSheet("台账");
              row(sheet, "序号", "捐赠日期", "捐赠方", "金额（元）");
              row(sheet, "1", "2020.6", "某某公司", "10");
              sheet.getRow(1).getCell(1).setCellValue(2020.6);
              row(sheet, "2", "", "某某公司", "20");
              sheet.getRow(2).getCell(1).setCellValue(2020.1);
            });

    assertThat(read.drawn("donated_on", "donated_on_precision"))
        .containsExactly("2020-06-30 | month", "null | null");
    assertThat(read.complaints()).containsExactly("B3 date-ambiguous");
  }

  @Test
  void m10M12SerialsAndChineseDateFormatsAreDates() throws Exception {
    Read read =
        book(
            book -> {
              CellStyle monthAndDay = book.createCellStyle();
              monthAndDay.setDataFormat((short) 58);
              Sheet sheet = book.createSheet("台账");
              row(sheet, "序号", "捐赠日期", "捐赠方", "金额（元）");
              row(sheet, "1", "", "某某公司", "10");
              sheet.getRow(1).getCell(1).setCellValue(43983);
              row(sheet, "2", "", "某某公司", "20");
              sheet.getRow(2).getCell(1).setCellValue(44012);
              sheet.getRow(2).getCell(1).setCellStyle(monthAndDay);
            });

    assertThat(read.drawn("donated_on")).containsExactly("2020-06-01", "2020-06-30");
  }

  @Test
  void m13AnIdNumberStoredAsANumberIsDestroyedAndCountsNobody() throws Exception {
    Read read =
        book(
            book -> {
              Sheet sheet = book.createSheet("台账");
              row(sheet, "序号", "姓名", "身份证号", "班次");
              row(sheet, "1", "甲某某", "", "技能班");
              sheet.getRow(1).getCell(2).setCellValue(Double.parseDouble("451499199003070012"));
              row(sheet, "2", "乙某某", "'45149919880101001x", "技能班");
            });

    assertThat(read.drawn("id_state", "key_strength"))
        .containsExactly("destroyed | null", "valid | id");
    assertThat(read.complaints()).containsExactly("C2 id-destroyed");
  }

  @Test
  void m15TheSameLedgerInEveryEncodingIsTheSame() throws Exception {
    String ledger = "序号,捐赠日期,捐赠方,金额（元）\n1,2020-05-01,竹蓢社区居委会,100\n";

    for (Charset charset :
        new Charset[] {
          Charset.forName("GB18030"), Charset.forName("GBK"), StandardCharsets.UTF_8
        }) {
      assertThat(bytes(ledger.getBytes(charset)).drawn("donor", "cash_yuan"))
          .as(charset.name())
          .containsExactly("竹蓢社区居委会 | 100.00");
    }
    byte[] marked = ("\ufeff" + ledger.replace(',', '\t')).getBytes(StandardCharsets.UTF_8);
    assertThat(bytes(marked).drawn("donor")).containsExactly("竹蓢社区居委会");
  }

  @Test
  void m17ASheetATownshipFillsTheTownshipAndAHiddenSheetIsReadAndSaid() throws Exception {
    Read read =
        book(
            book -> {
              for (String township : new String[] {"水口镇", "上龙乡"}) {
                Sheet sheet = book.createSheet(township);
                row(sheet, "序号", "村", "车间名称", "认定时间");
                row(sheet, "1", "北胜村", township + "车间", "2020-03-01");
              }
              book.setSheetHidden(1, true);
            });

    assertThat(read.drawn("source_sheet", "township", "workshop_name"))
        .containsExactly("0 | 水口镇 | 水口镇车间", "1 | 上龙乡 | 上龙乡车间");
    assertThat(read.problems).extracting(Problem::rule).containsExactly(ProblemRule.HIDDEN_SHEET);
  }

  @Test
  void m17TwoTablesSideBySideAreTwoTables() throws Exception {
    Read read =
        text(
            """
            序号,捐赠日期,捐赠方,金额（元）,,序号,捐赠日期,捐赠方,金额（元）
            1,2020-05-01,某某公司,100,,3,2020-05-03,某某商会,300
            2,2020-05-02,某某医院,200,,4,2020-05-04,某某学校,400
            """);

    assertThat(read.drawn("source_table", "donor", "cash_yuan"))
        .containsExactlyInAnyOrder(
            "0 | 某某公司 | 100.00", "0 | 某某医院 | 200.00", "1 | 某某商会 | 300.00", "1 | 某某学校 | 400.00");
  }

  @Test
  void m19ACumulativeColumnIsSetAside() throws Exception {
    Read read =
        text(
            """
            序号,月份,采购单位,本月金额（元）,累计金额（元）,金额（元）
            1,2020年5月,某某食堂,100,500,100
            """);

    assertThat(read.drawn("amount_yuan")).containsExactly("100.00");
    assertThat(read.problems)
        .extracting(Problem::rule, Problem::detail)
        .contains(org.assertj.core.groups.Tuple.tuple(ProblemRule.CUMULATIVE_COLUMN, "累计金额（元）"));
  }

  @Test
  void m21AnErrorValueIsAProblemOfItsCell() throws Exception {
    Read read =
        book(
            book -> {
              Sheet sheet = book.createSheet("台账");
              row(sheet, "序号", "捐赠日期", "捐赠方", "金额（元）");
              row(sheet, "1", "2020-05-01", "某某公司", "");
              sheet.getRow(1).getCell(3).setCellErrorValue(FormulaError.REF.getCode());
            });

    assertThat(read.complaints()).containsExactly("D2 error-value");
    assertThat(read.summary().refused()).isEqualTo(1);
  }

  @Test
  void m25HeadersRepeatedOnEveryPageAndBlankRowsAreNoRows() throws Exception {
    Read read =
        text(
            """
            序号,捐赠日期,捐赠方,金额（元）
            1,2020-05-01,某某公司,100

            序号,捐赠日期,捐赠方,金额（元）
            1,2020-05-02,某某商会,200
            ,,,
            2,2020-05-03,某某医院,300
            """);

    assertThat(read.drawn("donor")).containsExactly("某某公司", "某某商会", "某某医院");
  }

  @Test
  void aFootersHeadCountIsHeldAgainstTheRows() throws Exception {
    String ledger =
        """
        序号,姓名,班次
        1,甲某某,技能班
        2,乙某某,技能班
        注：本表共3人。,,
        """;

    Read read = text(ledger);

    assertThat(read.problems)
        .filteredOn(problem -> problem.rule() == ProblemRule.HEAD_COUNT_DIFFERS)
        .extracting(Problem::message)
        .containsExactly("表中写明 3，实有 2 行");
    assertThat(text(ledger.replace("共3人", "共2人")).complaints())
        .noneMatch(complaint -> complaint.contains("head-count"));
  }

  @Test
  void anAmountTenThousandTimesItsPeersIsOnlyDoubted() throws Exception {
    StringBuilder ledger = new StringBuilder("序号,捐赠日期,捐赠方,金额（万元）\n");
    for (int i = 1; i <= 9; i++) {
      ledger
          .append(i)
          .append(",2020-05-0")
          .append(i)
          .append(",某某公司")
          .append(i)
          .append(",2")
          .append(i)
          .append('\n');
    }
    ledger.append("10,2020-05-10,某某公司十,250000\n");

    Read read = text(ledger.toString());

    assertThat(read.complaints()).containsExactly("D11 unit-slip-suspected");
    assertThat(read.drawn("cash_yuan")).contains("2500000000.00");
  }

  private Read text(String text) throws Exception {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private Read bytes(byte[] bytes) throws Exception {
    Path file = folder.resolve("ledger.csv");
    Files.write(file, bytes);
    return Read.file(file, 2020);
  }

  private Read book(Consumer<XSSFWorkbook> maker) throws Exception {
    Path file = folder.resolve("ledger.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      maker.accept(book);
      book.write(out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return Read.file(file, 2020);
  }

  private static void row(Sheet sheet, String... texts) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < texts.length; i++) {
      Cell cell = row.createCell(i);
      if (!texts[i].isEmpty()) {
        cell.setCellValue(texts[i]);
      }
    }
  }

  private static void merge(Sheet sheet, int top, int bottom, int left, int right) {
    sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
  }

  private static BigDecimal zero() {
    return new BigDecimal("0.00");
  }
}
