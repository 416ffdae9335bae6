package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.ingest.sheet.hostile.LyingPackage;

/** Cells that point to a text which their workbook does not hold. */
class LostContentTest {

  private static final List<String> TEXTS =
      List.of("序号", "捐赠单位", "捐款（元）", "用途", "捐赠日期", "甲公司", "助学", "乙公司", "修路");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"t='s'><v>99", "t='s'><v>-7", "t='s'><v>x", "t='zz'><v>6"})
  void onlyTheCellIsLost(String purpose) throws Exception {
    Read read = workbook("<c r='D2' " + purpose + "</v></c>");

    assertThat(read.drawn("donor", "cash_yuan", "purpose"))
        .containsExactly("甲公司 | 500.00 | null", "乙公司 | 700.00 | 修路");
    assertThat(read.complaints()).contains("D2 content-lost");
  }

  @Test
  void aLostHeadingLosesItsColumnAlone() throws Exception {
    Read read = workbook("<c r='D2' t='s'><v>6</v></c>", "<c r='D1' t='s'><v>50</v></c>");

    assertThat(read.drawn("donor", "cash_yuan", "purpose"))
        .containsExactly("甲公司 | 500.00 | null", "乙公司 | 700.00 | null");
    assertThat(read.complaints()).contains("null columns-not-taken");
  }

  @Test
  void aBinaryWorkbookLosesTheCellAlone() throws Exception {
    Path file = folder.resolve("捐赠台账.xls");
    Files.write(file, pointingBeyond(binary(), 1, 3));

    Read read = Read.file(file, 2020);

    assertThat(read.drawn("donor", "cash_yuan", "purpose"))
        .containsExactly("甲公司 | 500.00 | null", "乙公司 | 700.00 | 修路");
    assertThat(read.complaints()).contains("D2 content-lost");
  }

  private Read workbook(String purpose) throws Exception {
    return workbook(purpose, "<c r='D1' t='s'><v>3</v></c>");
  }

  private Read workbook(String purpose, String heading) throws Exception {
    StringBuilder texts = new StringBuilder("<sst>");
    TEXTS.forEach(text -> texts.append("<si><t>").append(text).append("</t></si>"));
    String first = "<row r='1'>" + shared("A1", 0) + shared("B1", 1) + shared("C1", 2) + heading;
    String second = "<row r='2'><c r='A2'><v>1</v></c>" + shared("B2", 5);
    String third = "<row r='3'><c r='A3'><v>2</v></c>" + shared("B3", 7);
    Path file =
        new LyingPackage()
            .with("xl/sharedStrings.xml", texts.append("</sst>").toString())
            .rows(
                first
                    + shared("E1", 4)
                    + "</row>"
                    + second
                    + "<c r='C2'><v>500</v></c>"
                    + purpose
                    + "<c r='E2' t='str'><v>2020-06-01</v></c></row>"
                    + third
                    + "<c r='C3'><v>700</v></c>"
                    + shared("D3", 8)
                    + "<c r='E3' t='str'><v>2020-06-02</v></c></row>")
            .write(folder.resolve("捐赠台账.xlsx"));
    return Read.file(file, 2020);
  }

  private static String shared(String address, int text) {
    return "<c r='" + address + "' t='s'><v>" + text + "</v></c>";
  }

  private static byte[] binary() throws Exception {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet();
      row(sheet, 0, "序号", "捐赠单位", "捐款（元）", "用途", "捐赠日期");
      row(sheet, 1, "1", "甲公司", "500", "助学", "2020-06-01");
      row(sheet, 2, "2", "乙公司", "700", "修路", "2020-06-02");
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void row(Sheet sheet, int number, String... texts) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  /** The same bytes, the record of one shared text (LABELSST) pointing beyond the last. */
  private static byte[] pointingBeyond(byte[] bytes, int row, int column) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + 14 <= bytes.length; at++) {
      if (file.getShort(at) == 0xfd
          && file.getShort(at + 2) == 10
          && file.getShort(at + 4) == row
          && file.getShort(at + 6) == column) {
        file.putInt(at + 10, 999);
        return bytes;
      }
    }
    throw new IllegalStateException("no such cell");
  }
}
