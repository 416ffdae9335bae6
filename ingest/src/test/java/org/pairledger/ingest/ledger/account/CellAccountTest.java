package org.pairledger.ingest.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.ingest.ledger.GeneratedCells;
import org.pairledger.ingest.ledger.Read;
import org.pairledger.ingest.ledger.account.CellFate.Use;
import org.pairledger.ingest.ledger.place.HeadingCasesTest;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** Cells in are cells used, cells left for a reason and cells that nothing was made of. */
class CellAccountTest {

  private static final int LEDGERS = 1_700;
  private static final int BOOKS = 400;

  @TempDir private Path folder;

  @Test
  void everyCellOfEveryLedgerIsAccountedFor() throws Exception {
    for (int seed = 0; seed < LEDGERS; seed++) {
      GeneratedCells made = new GeneratedCells(seed, false);

      requireAccounted(made, Files.writeString(folder.resolve("捐赠.csv"), made.text()), seed);
    }
  }

  @Test
  void everyCellOfEveryWorkbookIsAccountedFor() throws Exception {
    for (int seed = 0; seed < BOOKS; seed++) {
      GeneratedCells made = new GeneratedCells(seed, true);
      Path file = folder.resolve("捐赠.xls");
      try (HSSFWorkbook book = made.book();
          OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }

      requireAccounted(made, file, seed);
    }
  }

  private static void requireAccounted(GeneratedCells made, Path file, int seed)
      throws UnreadableFile {
    CellAccount cells = Read.file(file, 2020).summary().cells();

    assertThat(cells.cellsIn()).as("cells of ledger " + seed).isEqualTo(made.cells());
    assertThat(told(cells)).as("ends of the cells of ledger " + seed).isEqualTo(made.fates());
  }

  /** A cell beyond the last heading may stand in a column of the table, which has no name. */
  private static Map<CellFate, Long> told(CellAccount cells) {
    Map<CellFate, Long> told = new EnumMap<>(cells.ended());
    Long outside = told.remove(CellFate.OUTSIDE);
    if (outside != null) {
      told.merge(CellFate.OTHER_COLUMN, outside, Long::sum);
    }
    return told;
  }

  @Test
  void aColumnWithoutAFieldIsNamedWithItsLetterHeadingAndNumber() throws Exception {
    CellAccount cells =
        cells(
            """
            捐赠日期,捐赠方,金额（元）,经办窗口
            2020-05-06,甲某公司,100,3号
            2020-05-07,乙某公司,200,
            2020-05-08,丙某公司,300,1号
            """);

    assertThat(cells.named()).containsExactly("未用 D 列 经办窗口：2 格");
    assertThat(cells.said()).isEqualTo("共 15 格：已用 13（取值 9、表头 4），未用 2（无对应项目的列 2）");
  }

  @Test
  void aSheetThatIsNoLedgerIsNamedWithItsNumber() throws Exception {
    CellAccount cells = cells("通讯录\n张某,某处\n");

    assertThat(cells.named()).containsExactly("未用 全文：3 格");
    assertThat(cells.of(Use.UNUSED)).isEqualTo(3);
  }

  @Test
  void aTextOfAnExportThatHoldsNothingComesToNothing() throws Exception {
    CellAccount cells =
        cells(
            """
            捐赠日期,捐赠方,金额（元）,用途
            2020-05-06,甲某公司,100,="助学"
            2020-05-07,乙某公司,200,=""
            2020-05-08,丙某公司,300,="  "
            """);

    assertThat(cells.ended())
        .isEqualTo(Map.of(CellFate.HEADING, 4L, CellFate.VALUE, 10L, CellFate.NOTHING, 2L));
  }

  @Test
  void ofFormsEachNameAndEachValueCounts() throws Exception {
    CellAccount cells =
        cells(
            """
            社会捐赠登记卡,,,
            捐赠方,甲某公司,捐赠日期,2020-05-06
            金额（元）,100,用途,助学
            ,,,
            捐赠方,乙某公司,捐赠日期,2020-05-07
            金额（元）,200,用途,助医
            """);

    assertThat(cells.ended())
        .isEqualTo(Map.of(CellFate.TITLE, 1L, CellFate.HEADING, 8L, CellFate.VALUE, 8L));
  }

  @Test
  void ofATurnedSheetWhatStandsBesideItsRecordsIsNamed() throws Exception {
    CellAccount cells =
        cells(
            """
            社会捐赠台账,,,,
            1,捐赠方,甲某公司,乙某公司,备注
            2,捐赠日期,2020-05-06,2020-05-07,
            3,金额（元）,100,200,
            4,用途,助学,助医,一次
            """);

    assertThat(cells.ended())
        .isEqualTo(
            Map.of(
                CellFate.TITLE, 1L,
                CellFate.HEADING, 4L,
                CellFate.VALUE, 8L,
                CellFate.OUTSIDE, 6L));
    assertThat(cells.named()).containsExactly("未用 A 列 （表格之外）：4 格", "未用 E 列 （表格之外）：2 格");
  }

  @Test
  void digitsThatAreOneAmountAreAsManyCells() throws Exception {
    CellAccount cells =
        cells(
            """
            资金支出明细账,,,,,,,,,,,
            序号,日期,预算级次,环节,收款单位,金额,,,,,,
            ,,,,,万,千,百,十,元,角,分
            1,2020-03-01,县级,支出,甲公司,1,2,3,4,5,6,7
            2,2020-04-01,县级,支出,乙公司,,,5,0,0,0,0
            """);

    assertThat(cells.ended())
        .isEqualTo(
            Map.of(
                CellFate.TITLE, 1L,
                CellFate.HEADING, 13L,
                CellFate.VALUE, 20L,
                CellFate.IDLE, 2L));
  }

  @Test
  void whatAllMonthsOfARowShareCountsOnce() throws Exception {
    DatasetCatalogue catalogue =
        HeadingCasesTest.catalogue(
            folder,
            "DS31.yaml",
            """
            id: DS31
            name: monthly_sale
            label: 月度销售表
            unpivot: {headings: [months], into: sold_month, value: amount}
            fields:
              - {name: township, label: 乡镇, type: text, holds: place, required: true}
              - {name: sold_month, label: 月份, type: date, required: true}
              - {name: amount, label: 销售额, type: money, required: true}
            """);
    String text =
        """
        2020年月度销售（单位：元）,,,
        乡镇,1月,2月,3月
        水口镇,100,200,
        下冻镇,50,,乱写
        合计,150,200,
        """;
    CellAccount cells =
        Read.file(Files.writeString(folder.resolve("a.csv"), text), 2020, catalogue)
            .summary()
            .cells();

    assertThat(cells.ended())
        .isEqualTo(
            Map.of(
                CellFate.TITLE, 1L,
                CellFate.HEADING, 4L,
                CellFate.VALUE, 5L,
                CellFate.REFUSED, 1L,
                CellFate.TOTAL, 3L));
  }

  private CellAccount cells(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("社会捐赠.csv"), text);
    return Read.file(file, 2020).summary().cells();
  }
}
