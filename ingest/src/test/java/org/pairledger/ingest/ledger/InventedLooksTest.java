package org.pairledger.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small workbooks, old and new, whose cells look otherwise than they are stored. */
class InventedLooksTest {

  private static final int AMOUNT = 4;

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} on {1} under {2} is {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          # usual: the stored number stands
          General|1234.56|元|1234.56
          0|1234.56|元|1234.56
          #,##0|1234.56|元|1234.56
          0.0|20.55|元|20.55
          #,##0.00|1234.5|元|1234.50
          _ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ |1234.5|元|1234.50
          _ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ |-1234.5|元|-1234.50
          0_ |12|元|12.00
          0.00_);[Red](0.00)|-12.5|元|-12.50
          #,##0;[Red]#,##0|-80000|元|-80000.00
          "￥"#,##0|50|元|50.00
          [$¥-804]#,##0.00|50|元|50.00
          [$-804]0.00|50|元|50.00
          0.00E+00|260000|元|260000.00
          [DBNum2][$-804]General|260|元|260.00
          [DBNum1]0|260|元|260.00
          # a word or a unit around the number: the shown meaning
          0.00"万元"|260|元|2600000.00
          0.00"万元"|260|万元|2600000.00
          #,##0"元"|260|万元|260.00
          #,##0.00" 元"|260.5|元|260.50
          "约"0"元"|130|元|130.00
          # the same number in another unit
          0!.0,|2605678|万元|2605678.00
          0!.0000|1305000|万元|1305000.00
          0\\.0,"万元"|2600000|元|2600000.00
          0.00,,"百万元"|2600000|元|2600000.00
          #,##0,|260000|千元|260000.00
          0!.0,|400|万元|400.00
          # another number: refused
          0!.0,|2600000|元|shown-differs
          #,##0,|2600000|万元|shown-differs
          #,##0,|260000|元|shown-differs
          0.00%|0.5|元|shown-differs
          0;0|-80000|元|shown-differs
          -0|80000|元|shown-differs
          "5000"|3|元|shown-differs
          0"0"|26|元|shown-differs
          0"."00|12345|元|shown-differs
          0!.0,"元"|2600000|元|shown-differs
          yyyy/m/d|43983|元|number-shown-as-date
          [h]:mm|1.5|元|shown-differs
          ;;;|60000|元|unseen-cell
          # foreign money
          [$$-409]#,##0.00|5000|元|foreign-currency
          "US$"#,##0|5000|元|foreign-currency
          [$HK$-C04]#,##0.00|80000|元|foreign-currency
          [$€-2] #,##0.00|5000|元|foreign-currency
          [$£-809]#,##0.00|5000|元|foreign-currency
          [$¥-411]#,##0|5000|元|foreign-currency
          "USD "0|5000|元|foreign-currency
          0"美元"|5000|元|foreign-currency
          """)
  void aFormatIsPartOfAnAmount(String format, double stored, String unit, String right)
      throws Exception {
    for (Workbook book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      Read read =
          read(
              book,
              unit,
              (sheet, cell) -> {
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(format));
                cell.setCellStyle(style);
                cell.setCellValue(stored);
              });
      if (right.matches("-?[\\d.]+")) {
        assertThat(read.drawn("cash_yuan")).containsExactly(right, "1.00");
      } else {
        assertThat(read.complaints()).contains("E2 " + right);
        assertThat(read.drawn("cash_yuan")).doesNotContain("null").hasSizeLessThan(2);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"struck", "white", "tiny", "red on red"})
  void whatIsStruckOrUnseenIsNotTaken(String look) throws Exception {
    for (Workbook book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      Read read =
          read(
              book,
              "元",
              (sheet, cell) -> {
                cell.setCellStyle(style(book, look));
                cell.setCellValue(60000);
              });
      assertThat(read.complaints())
          .contains("E2 " + (look.equals("struck") ? "struck-out" : "unseen-cell"));
      assertThat(read.drawn("cash_yuan")).doesNotContain("60000.00");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "100 60,4,60.00,E2 struck-part",
    "100,3,null,E2 struck-out",
    "60,0,60.00,",
  })
  void ofATextTheLettersThatAreNotStruckCount(String text, int struck, String right, String told)
      throws Exception {
    for (Workbook book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      Read read =
          read(
              book,
              "元",
              (sheet, cell) -> {
                Font font = book.createFont();
                font.setStrikeout(true);
                RichTextString rich = book.getCreationHelper().createRichTextString(text);
                if (struck > 0) {
                  rich.applyFont(0, struck, font);
                }
                if (struck > 0 && struck < text.length()) {
                  rich.applyFont(struck, text.length(), book.createFont());
                }
                cell.setCellValue(rich);
              });
      boolean isTaken = !right.equals("null");
      assertThat(read.drawn("cash_yuan"))
          .isEqualTo(isTaken ? List.of(right, "1.00") : List.of("1.00"));
      assertThat(read.complaints()).isEqualTo(told == null ? List.of() : List.of(told));
    }
  }

  @Test
  void aFormatThatMayHideByConditionIsTold() throws Exception {
    XSSFWorkbook book = new XSSFWorkbook();
    Read read =
        read(
            book,
            "元",
            (sheet, cell) -> {
              cell.setCellValue(60000);
              SheetConditionalFormatting looks = sheet.getSheetConditionalFormatting();
              ConditionalFormattingRule hides = looks.createConditionalFormattingRule("$G2=1");
              hides.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex());
              ConditionalFormattingRule shows = looks.createConditionalFormattingRule("$G2=2");
              shows.createFontFormatting().setFontColorIndex(IndexedColors.RED.getIndex());
              looks.addConditionalFormatting(
                  new CellRangeAddress[] {CellRangeAddress.valueOf("E2:E3")}, hides);
              looks.addConditionalFormatting(
                  new CellRangeAddress[] {CellRangeAddress.valueOf("C2:C3")}, shows);
            });

    assertThat(read.drawn("cash_yuan")).containsExactly("60000.00", "1.00");
    assertThat(read.problems)
        .singleElement()
        .satisfies(told -> assertThat(told.message()).contains("台账 E2:E3", "条件"));
  }

  @Test
  void whatStandsBesideTheCellsOfATurnedSheetIsTold() throws Exception {
    XSSFWorkbook book = new XSSFWorkbook();
    Sheet sheet = book.createSheet("台账");
    row(sheet, 0, "捐赠方", "甲某公司", "乙某公司");
    row(sheet, 1, "捐赠日期", "2020-05-06", "2020-05-07");
    row(sheet, 2, "金额（元）", "100", "200");
    row(sheet, 3, "用途", "助学", "助医");
    sheet.setColumnHidden(2, true);
    comment(book, sheet, sheet.getRow(2).getCell(1), "应为150");

    Read read = written(book);

    assertThat(read.drawn("cash_yuan")).containsExactly("100.00", "200.00");
    assertThat(read.complaints())
        .containsExactlyInAnyOrder("B3 comment-corrects", "null hidden-columns");
  }

  @ParameterizedTest
  @ValueSource(strings = {"struck", "white"})
  void aRowStruckOrUnseenAsAWholeIsRefused(String look) throws Exception {
    for (Workbook book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      Read read =
          read(
              book,
              "元",
              (sheet, cell) -> {
                cell.setCellValue(60000);
                CellStyle style = style(book, look);
                cell.getRow().forEach(one -> one.setCellStyle(style));
              });
      assertThat(read.complaints())
          .contains("null " + (look.equals("struck") ? "struck-row" : "unseen-row"));
      assertThat(read.drawn("cash_yuan")).containsExactly("1.00");
      assertThat(read.summary().refused()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"white on blue", "zero in white"})
  void whatIsSeenOrIsNothingMakesNoNoise(String look) throws Exception {
    for (Workbook book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      Read read =
          read(
              book,
              "元",
              (sheet, cell) -> {
                cell.setCellStyle(style(book, look));
                cell.setCellValue(look.startsWith("zero") ? 0 : 60000);
              });
      assertThat(read.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"应为50000,true", "该笔已退回,true", "经办人已签字,false", "2020年5月补录,false"})
  void aCommentThatMayCorrectIsTold(String comment, boolean isTold) throws Exception {
    for (Workbook book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      Read read =
          read(
              book,
              "元",
              (sheet, cell) -> {
                cell.setCellValue(60000);
                comment(book, sheet, cell, comment);
              });
      assertThat(read.complaints().contains("E2 comment-corrects")).isEqualTo(isTold);
      assertThat(read.drawn("cash_yuan")).containsExactly("60000.00", "1.00");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hidden", "of no width"})
  void aHiddenColumnIsTold(String how) throws Exception {
    for (Workbook book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      Read read =
          read(
              book,
              "元",
              (sheet, cell) -> {
                cell.setCellValue(60000);
                if (how.equals("hidden")) {
                  sheet.setColumnHidden(AMOUNT, true);
                } else {
                  sheet.setColumnWidth(AMOUNT, 0);
                }
              });
      assertThat(read.problems)
          .anyMatch(p -> p.rule().code().equals("hidden-columns") && p.detail().contains("E 列"));
      assertThat(read.drawn("cash_yuan")).containsExactly("60000.00", "1.00");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hidden", "flat"})
  void aHiddenRowIsTold(String how) throws Exception {
    for (Workbook book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      Read read =
          read(
              book,
              "元",
              (sheet, cell) -> {
                cell.setCellValue(60000);
                if (how.equals("hidden")) {
                  cell.getRow().setZeroHeight(true);
                } else {
                  cell.getRow().setHeight((short) 0);
                }
              });
      assertThat(read.problems)
          .anyMatch(p -> p.rule().code().equals("hidden-rows") && p.detail().contains("第 2 行"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"number", "text"})
  void aFigureUnderAMergeCountsOnce(String kind) throws Exception {
    for (Workbook book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
      Read read =
          read(
              book,
              "元",
              (sheet, cell) -> {
                Cell below = sheet.getRow(2).getCell(AMOUNT);
                for (Cell one : new Cell[] {cell, below}) {
                  if (kind.equals("number")) {
                    one.setCellValue(60000);
                  } else {
                    one.setCellValue("60000");
                  }
                }
                sheet.addMergedRegion(new CellRangeAddress(1, 2, AMOUNT, AMOUNT));
              });
      assertThat(read.drawn("cash_yuan")).contains("60000.00").doesNotHaveDuplicates();
      assertThat(read.complaints()).contains("null covered-cells");
    }
  }

  private static void comment(Workbook book, Sheet sheet, Cell cell, String text) {
    ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(book.getCreationHelper().createRichTextString(text));
    cell.setCellComment(comment);
  }

  private static CellStyle style(Workbook book, String look) {
    Font font = book.createFont();
    CellStyle style = book.createCellStyle();
    font.setStrikeout(look.equals("struck"));
    if (look.contains("white")) {
      font.setColor(IndexedColors.WHITE.getIndex());
    }
    if (look.equals("tiny")) {
      font.setFontHeightInPoints((short) 1);
    }
    if (look.equals("red on red")) {
      font.setColor(IndexedColors.RED.getIndex());
    }
    if (look.contains(" on ")) {
      style.setFillForegroundColor(
          (look.endsWith("red") ? IndexedColors.RED : IndexedColors.DARK_BLUE).getIndex());
      style.setFillPattern(org.apache.poi.ss.usermodel.FillPatternType.SOLID_FOREGROUND);
    }
    style.setFont(font);
    return style;
  }

  /** A list of two donations; the amount of the first is made by the caller. */
  private Read read(Workbook book, String unit, BiConsumer<Sheet, Cell> amount) throws Exception {
    Sheet sheet = book.createSheet("台账");
    row(sheet, 0, "序号", "捐赠日期", "捐赠方", "方式", "金额（" + unit + "）", "到账日期", "备注");
    row(sheet, 1, "1", "2020-05-06", "鹤山市甲某商会", "现金", "", "2020-05-06", "");
    row(sheet, 2, "2", "2020-05-07", "鹤山市乙某公司", "现金", "1元", "2020-05-07", "");
    amount.accept(sheet, sheet.getRow(1).getCell(AMOUNT));
    return written(book);
  }

  private Read written(Workbook book) throws Exception {
    String name = book instanceof XSSFWorkbook ? "社会捐赠台账.xlsx" : "社会捐赠台账.xls";
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        book) {
      book.write(out);
    }
    return Read.file(file, 2020);
  }

  private static void row(Sheet sheet, int number, String... texts) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }
}
