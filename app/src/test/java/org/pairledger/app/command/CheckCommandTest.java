package org.pairledger.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.CommandLineRun;
import org.pairledger.app.SmallWorkspace;
import org.pairledger.app.shell.ExitCode;

/** A clerk is told which cell is wrong, and gets the workbook back with it marked. */
class CheckCommandTest {

  private static final String DONATIONS =
      """
      单位：元,,,
      序号,捐赠日期,捐赠方,金额
      1,2020-05-01,某某公司,100
      2,2020-05-02,某某公司,待定
      合计,,,100
      """;

  @TempDir private Path folder;

  @Test
  void problemsAreListedByRuleWithTheirCells() throws IOException {
    Path file = folder.resolve("捐赠.csv");
    Files.writeString(file, DONATIONS);

    CommandLineRun run = CommandLineRun.of("check", file.toString());

    assertThat(run.code()).isEqualTo(ExitCode.DATA_PROBLEMS);
    assertThat(run.out().lines())
        .containsExactly(
            "捐赠.csv",
            "  台账类型 社会捐赠台账（DS08）",
            "  采用 1 行，未采用 1 行",
            "  金额 逐行相加 100",
            "  共 5 行：采用 1、未采用 1、合计 1、表头 1、标题 1",
            "  共 15 格：已用 10（取值 3、核对合计 2、表头 4、标题说明 1），不计 5（序号、备注、累计列 1、未采用的行 4）",
            "  表列合计 1 项与逐行相加相符",
            "  not-an-amount（不予采用）1 处",
            "    D4  金额：“待定”不是金额；该行未采用",
            "    → 请只填数字；未折价或没有则留空");
  }

  @Test
  void whatARefusedRowHeldIsSummedApart() throws IOException {
    Path file = folder.resolve("拨付.csv");
    Files.writeString(file, SmallWorkspace.ledger("560000").replace("拨付,5", "拨给,5"));

    CommandLineRun run = CommandLineRun.of("check", file.toString());

    assertThat(run.out()).contains("采用 1 行，未采用 1 行\n  金额 逐行相加 1000000，另有未采用 560000\n");
  }

  @Test
  void anAmountBeyondTheWorkspacesFactorIsAskedAbout() throws IOException {
    SmallWorkspace made = SmallWorkspace.at(folder);
    made.write(SmallWorkspace.LEDGER, SmallWorkspace.ledger("560000"));
    made.write("catalogue/factors.csv", "rule,soft,hard,floor,note\nK06,1,10,1000000,\n");

    CommandLineRun run =
        CommandLineRun.of("check", folder.resolve(SmallWorkspace.LEDGER).toString());

    assertThat(run.out())
        .contains("I4  金额：“1000000元”超过一个县一年财力的通常规模（1000000元）")
        .doesNotContain("I5");
  }

  @Test
  void wordsOfTheWorkspaceThatAFileLiesInAreKnown() throws IOException {
    SmallWorkspace made = SmallWorkspace.at(folder);
    made.write(SmallWorkspace.LEDGER, SmallWorkspace.ledger("560000").replace("拨付,5", "拨给,5"));
    String file = folder.resolve(SmallWorkspace.LEDGER).toString();

    assertThat(CommandLineRun.of("check", file).out()).contains("“拨给”不在允许的选项内");

    made.write(
        "catalogue/codes/fund_stage.yaml", "name: fund_stage\ncodes:\n  transferred: [拨给]\n");

    assertThat(CommandLineRun.of("check", file).out()).doesNotContain("拨给").contains("未发现问题");
  }

  @Test
  void aRowOfACountyThatIsInNoPairingIsRefusedAsInARun() throws IOException {
    SmallWorkspace made = SmallWorkspace.at(folder);
    made.write(
        SmallWorkspace.LEDGER,
        SmallWorkspace.ledger("560000")
            .replace(",文号,", ",受援县,")
            .replace("东财〔2020〕1号", "西县")
            .replace("东财〔2020〕2号", "凭祥市"));
    String file = folder.resolve(SmallWorkspace.LEDGER).toString();

    assertThat(CommandLineRun.of("check", file).out()).contains("row-of-no-pairing");
  }

  @Test
  void statesOfOneListToTwoDaysAreNoRepeat() throws IOException {
    String rows =
        IntStream.range(1, 9)
            .mapToObj("%1$d,2020-05-0%1$d,甲公司,%1$d00\n"::formatted)
            .collect(Collectors.joining());
    String list = "社会捐赠台账,,,\n填报单位：某局 截至2020年%s,,,\n序号,捐赠日期,捐赠方,金额（元）\n" + rows;
    Path june = Files.writeString(folder.resolve("捐赠（截至6.30）.csv"), list.formatted("6月30日"));
    Path july = Files.writeString(folder.resolve("捐赠（截至7.31）.csv"), list.formatted("7月31日"));
    Path other = Files.writeString(folder.resolve("捐赠.csv"), list.formatted("7月31日"));

    assertThat(CommandLineRun.of("check", june.toString(), july.toString()).out())
        .doesNotContain("content-repeated");
    assertThat(CommandLineRun.of("check", june.toString(), other.toString()).out())
        .contains("content-repeated");
  }

  @Test
  void aSummaryInAFileOfItsOwnIsAskedAbout() throws IOException {
    String head = "捐赠日期,捐赠方,金额（元）\n";
    Path one =
        Files.writeString(
            folder.resolve("1月.csv"), head + "2020-01-05,甲公司,100\n2020-01-06,乙公司,20\n");
    Path two = Files.writeString(folder.resolve("2月.csv"), head + "2020-02-05,甲公司,7\n");
    Path summary = Files.writeString(folder.resolve("表.csv"), "捐赠方,金额（元）\n甲公司,107\n乙公司,20\n");

    CommandLineRun run =
        CommandLineRun.of("check", one.toString(), two.toString(), summary.toString());

    assertThat(run.out()).contains("与“表.csv”疑为明细与汇总，后者各项等于其他台账相加：金额 127 元，目前计了两次");
  }

  @Test
  void aLedgerWithoutAProblemSaysSo() throws IOException {
    Path file = folder.resolve("捐赠.csv");
    Files.writeString(file, DONATIONS.replace("待定", "0"));

    CommandLineRun run = CommandLineRun.of("check", file.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("未发现问题");
  }

  @Test
  void theWorkbookComesBackWithItsWrongCellMarkedAndNothingElseChanged() throws IOException {
    Path file = workbook();
    Path out = folder.resolve("marked");

    CommandLineRun.of("check", file.toString(), "--annotate", out.toString());

    try (InputStream in = Files.newInputStream(out.resolve("捐赠.xlsx"));
        Workbook book = WorkbookFactory.create(in)) {
      assertThat(book.getSheetName(0)).isEqualTo("检查结果");
      Cell address = book.getSheetAt(0).getRow(1).getCell(3);
      assertThat(address.getHyperlink().getAddress())
          .isEqualTo("'台账'!" + address.getStringCellValue());
      Sheet sheet = book.getSheet("台账");
      Cell wrong = sheet.getRow(3).getCell(3);
      assertThat(wrong.getStringCellValue()).isEqualTo("待定");
      assertThat(wrong.getCellComment().getString().getString()).contains("“待定”不是金额");
      assertThat(wrong.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(sheet.getRow(2).getCell(3).getCellComment()).isNull();
      assertThat(sheet.getColumnWidth(1)).isEqualTo(7000);
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
        .isEqualTo("rwx------");
  }

  @Test
  void aTextFileComesBackAsAWorkbookOfItsProblemRows() throws IOException {
    Path file = folder.resolve("捐赠.csv");
    Files.writeString(file, DONATIONS);
    Path out = folder.resolve("marked");

    CommandLineRun.of("check", file.toString(), "--annotate", out.toString());

    try (InputStream in = Files.newInputStream(out.resolve("捐赠.csv.xlsx"));
        Workbook book = WorkbookFactory.create(in)) {
      Sheet rows = book.getSheet("问题行");
      assertThat(rows.getLastRowNum()).isEqualTo(1);
      assertThat(rows.getRow(1).getCell(5).getStringCellValue()).isEqualTo("待定");
    }
  }

  /** The fixture is of a program that writes no table of tab numbers. */
  @Test
  void aWorkbookThatCannotBeChangedComesBackAsItsProblemRows() throws Exception {
    Path file = Path.of(getClass().getResource("/check/no-tab-ids.xls").toURI());
    Path out = folder.resolve("marked");

    CommandLineRun run = CommandLineRun.of("check", file.toString(), "--annotate", out.toString());

    assertThat(run.err()).contains("no-tab-ids.xls.xlsx");
    try (InputStream in = Files.newInputStream(out.resolve("no-tab-ids.xls.xlsx"));
        Workbook book = WorkbookFactory.create(in)) {
      assertThat(book.getSheet("问题行").getRow(1).getCell(5).getStringCellValue()).isEqualTo("待定");
    }
  }

  @Test
  void aPageUnderTheNameOfAWorkbookComesBackAsItsProblemRows() throws IOException {
    String rows =
        DONATIONS
            .lines()
            .map(line -> "<tr><td>" + line.replace(",", "</td><td>") + "</td></tr>")
            .collect(Collectors.joining());
    Path file = Files.writeString(folder.resolve("捐赠.xls"), "<table>" + rows + "</table>");
    Path out = folder.resolve("marked");

    CommandLineRun.of("check", file.toString(), "--annotate", out.toString());

    try (InputStream in = Files.newInputStream(out.resolve("捐赠.xls.xlsx"));
        Workbook book = WorkbookFactory.create(in)) {
      assertThat(book.getSheet("问题行").getRow(1).getCell(5).getStringCellValue()).isEqualTo("待定");
    }
  }

  @Test
  void twoFilesOfOneNameComeBackAsTwo() throws IOException {
    Path file = workbook();
    Path other = Files.createDirectory(folder.resolve("b")).resolve(file.getFileName());
    Files.copy(file, other);
    Path out = folder.resolve("marked");

    CommandLineRun.of("check", file.toString(), other.toString(), "--annotate", out.toString());

    assertThat(out.resolve("捐赠.xlsx")).exists();
    assertThat(out.resolve("捐赠 (2).xlsx")).exists();
  }

  @Test
  void aFileThatIsNoLedgerIsRefusedByName() throws IOException {
    Path file = folder.resolve("a.xlsx");
    Files.writeString(file, "");

    CommandLineRun run = CommandLineRun.of("check", file.toString());

    assertThat(run.code()).isEqualTo(ExitCode.DATA_PROBLEMS);
    assertThat(run.out()).contains("file-unreadable", "文件是空的");
  }

  private Path workbook() throws IOException {
    Path file = folder.resolve("捐赠.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("台账");
      sheet.setColumnWidth(1, 7000);
      row(sheet, "单位：元");
      row(sheet, "序号", "捐赠日期", "捐赠方", "金额");
      row(sheet, "1", "2020-05-01", "某某公司", "100");
      row(sheet, "2", "2020-05-02", "某某公司", "待定");
      book.write(out);
    }
    return file;
  }

  private static void row(Sheet sheet, String... texts) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }
}
