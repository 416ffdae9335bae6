package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers after public bug reports in which the stored results of formulas are not what counts. */
class FormulaCasesTest {

  @TempDir private Path folder;

  @Test
  void oldResultsOfAWorkbookInManualCalculationStandWithAWord() throws Exception {
    Read read = Case.report("07-stale-manual-calc").read();

    assertThat(read.drawn("goods_quantity", "goods_price_yuan", "goods_value_yuan"))
        .containsExactly("100.00 | 300.00 | 25000.00", "200.00 | 50.00 | 10000.00");
    assertThat(read.complaints()).containsExactly("H2 formula-stale", "H2 row-adds-up-otherwise");
    assertThat(read.problems.get(0).message()).contains("25000").contains("30000");
  }

  @Test
  void aZeroThatNobodyComputedIsComputed() throws Exception {
    Read read = Case.report("08-formula-never-computed-zero").read("社会捐赠台账.xlsx");

    assertThat(read.drawn("goods_value_yuan")).containsExactly("30000.00", "10000.00");
    assertThat(read.complaints()).containsExactly("null formula-computed");
  }

  @Test
  void programsThatNeverComputeGiveWhatASpreadsheetWouldShow() throws Exception {
    for (String file : new String[] {"台账（POI-SXSSF）.xlsx", "台账（XlsxWriter）.xlsx"}) {
      Read read = Case.report("08-formula-never-computed-zero").read(file);

      assertThat(read.drawn("planned_total_yuan", "poor_persons"))
          .endsWith("300000.00 | 128", "600000.00 | 64", "37500.00 | 192");
      assertThat(read.totals)
          .anySatisfy(total -> assertThat(total.stated()).isEqualByComparingTo("12582834"));
    }
  }

  @Test
  void formulasFilledDownAFormAreNoRows() throws Exception {
    Read read = Case.report("77-rows-of-formula-zeros").read();

    assertThat(read.drawn("goods_value_yuan")).containsExactly("30000.00", "10000.00");
    assertThat(read.summary().refused()).isZero();
  }

  @Test
  void binaryFilesOfProgramsThatNeverComputeAreComputed() throws Exception {
    for (String file : new String[] {"台账（JExcelApi）.xls", "台账（POI）.xls"}) {
      Read read = Case.report("81-xls-formula-texts-and-zeros").read(file);

      assertThat(read.drawn("planned_total_yuan", "poor_persons"))
          .endsWith("300000.00 | 128", "600000.00 | 64", "37500.00 | 192");
    }
    Read read = Case.report("81-xls-formula-texts-and-zeros").read("社会捐赠台账.xls");
    assertThat(read.drawn("goods_value_yuan")).containsExactly("30000.00", "10000.00", "null");
  }

  @Test
  void aSumTypedIntoATextFileIsAProblemEach() throws Exception {
    Read read = Case.report("87-window-of-plus-and-sum").read();

    assertThat(read.complaints())
        .contains("E2 not-an-amount", "E3 not-an-amount", "E4 not-an-amount");
    assertThat(read.rows)
        .allSatisfy(row -> assertThat((Integer) row.get("source_row")).isGreaterThan(4));
  }

  @Test
  void aBinaryFileThatWasEditedWithWpsGivesItsRows() throws Exception {
    Read read = Case.report("104-xls-with-a-class-id").read();

    assertThat(read.drawn("goods_value_yuan", "cash_yuan"))
        .containsExactly("30000.00 | null", "10000.00 | null", "null | 30000.50");
  }

  @Test
  void rowsWrittenDownInAnyOrderComeInTheirPlaces() throws Exception {
    Read read = Case.report("113-rows-out-of-order").read("三张台账（Spreadsheet-WriteExcel）.xls");

    assertThat(read.drawn("hamlet", "started_on"))
        .contains("弄甲屯 | 2020-03-01", "弄乙屯 | 2020-03-01", "弄丙屯 | 2020-05-06", "弄丁屯 | 2020-11-30");

    Read other = Case.report("113-rows-out-of-order").read("社会捐赠台账.xlsx");
    assertThat(other.rows).extracting(row -> row.get("source_row")).isSorted();
    assertThat(other.drawn("donor", "cash_yuan"))
        .containsExactly("鹤山市甲某商会 | 20000.00", "鹤山市乙某公司 | 30000.50");
  }

  @Test
  void whatRestsOnAnotherWorkbookIsNamedAndTheRestComputed() throws Exception {
    Read read = Case.ledger("c09").read();

    assertThat(read.drawn("goods_value_yuan")).startsWith("5500.00", "4200.00");
    assertThat(read.complaints()).contains("G5 formula-uncomputed", "G6 formula-uncomputed");
  }

  @Test
  void aClosingLineOfSumsIsATotalWhateverItIsCalled() throws Exception {
    Read read = Read.file(donations("以上各笔", 40000), 2020);

    assertThat(read.drawn("goods_value_yuan")).containsExactly("30000.00", "10000.00");
    assertThat(read.totals)
        .singleElement()
        .satisfies(total -> assertThat(total.row()).isEqualTo(5));
  }

  @Test
  void aResultThatCannotBeComputedAgainIsNamed() throws Exception {
    Path file = folder.resolve("台账.xlsx");
    try (Workbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("台账");
      sheet.createRow(0).createCell(0).setCellValue("社会捐赠台账");
      String[] headings = {"序号", "捐赠日期", "捐赠方", "金额（元）"};
      Row head = sheet.createRow(1);
      Row row = sheet.createRow(2);
      for (int i = 0; i < headings.length; i++) {
        head.createCell(i).setCellValue(headings[i]);
      }
      row.createCell(0).setCellValue(1);
      row.createCell(1).setCellValue("2020-05-01");
      row.createCell(2).setCellValue("鹤山市甲某公司");
      row.createCell(3).setCellFormula("CELL(\"row\",A1)*20000");
      row.getCell(3).setCellValue(77777);
      book.write(out);
    }

    Read read = Read.file(file, 2020);

    assertThat(read.drawn("cash_yuan")).containsExactly("77777.00");
    assertThat(read.complaints()).containsExactly("null formula-unchecked");
    assertThat(read.problems.get(0).message()).contains("1 个（D3）");
  }

  @Test
  void aTotalOfZeroAgreesWithNoSum() throws Exception {
    Path csv = folder.resolve("台账.csv");
    Files.writeString(
        csv,
        """
        社会捐赠台账,,,
        序号,捐赠日期,捐赠方,金额（元）
        1,2020-05-01,鹤山市甲某公司,300
        2,2020-05-02,鹤山市乙某公司,200
        合计,,,0
        """);

    Read read = Read.file(csv, 2020);

    assertThat(read.complaints()).contains("D5 total-differs");
  }

  /** Two donations by quantity and price, and a line that adds them up. */
  private Path donations(String label, double total) throws IOException {
    Path file = folder.resolve("台账.xlsx");
    try (Workbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("台账");
      sheet.createRow(0).createCell(0).setCellValue("社会捐赠台账");
      String[] headings = {"序号", "捐赠日期", "捐赠方", "物资名称", "数量", "单价（元）", "折价（元）"};
      Row head = sheet.createRow(1);
      for (int i = 0; i < headings.length; i++) {
        head.createCell(i).setCellValue(headings[i]);
      }
      donation(sheet.createRow(2), "鹤山市甲某公司", 100, 300);
      donation(sheet.createRow(3), "鹤山市乙某公司", 200, 50);
      Row last = sheet.createRow(4);
      last.createCell(0).setCellValue(label);
      last.createCell(6).setCellFormula("SUM(G3:G4)");
      last.getCell(6).setCellValue(total);
      book.write(out);
    }
    return file;
  }

  private static void donation(Row row, String donor, double quantity, double price) {
    int number = row.getRowNum() + 1;
    row.createCell(0).setCellValue(number - 2);
    row.createCell(1).setCellValue("2020-05-0" + number);
    row.createCell(2).setCellValue(donor);
    row.createCell(3).setCellValue("大米");
    row.createCell(4).setCellValue(quantity);
    row.createCell(5).setCellValue(price);
    row.createCell(6).setCellFormula("E" + number + "*F" + number);
    row.getCell(6).setCellValue(quantity * price);
  }
}
