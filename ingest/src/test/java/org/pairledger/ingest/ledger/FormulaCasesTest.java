package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ledgers after public bug reports in which the stored results of formulas are not what counts. */
class FormulaCasesTest {

  @Test
  void oldResultsOfAWorkbookInManualCalculationStandWithAWord() throws Exception {
    Read read = Case.report("07-stale-manual-calc").read();

    assertThat(read.drawn("goods_quantity", "goods_price_yuan", "goods_value_yuan"))
        .containsExactly("100.00 | 300.00 | 25000.00", "200.00 | 50.00 | 10000.00");
    assertThat(read.complaints()).containsExactly("H2 formula-stale");
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
}
