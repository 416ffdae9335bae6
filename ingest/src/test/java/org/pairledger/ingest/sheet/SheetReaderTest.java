package org.pairledger.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.record.UnknownRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.contract.FaultOfMachine;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.FileTraits;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.Merge;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.hostile.LyingPackage;

final class SheetReaderTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void aWorkbookShowsItsCellsAtTheirPlaces(String extension) throws Exception {
    SheetDrawing drawing = SheetDrawing.of(ledger(extension));

    assertThat(drawing.lines)
        .containsExactly(
            "1 A=龙州县劳务协作台账",
            "3(hidden) A=1 | B=0.3 | C=TRUE | D=2020年6月1日",
            "4 A=451423199001011000 | B=0.3",
            "1 A=秘");
    assertThat(drawing.sheets.get(0).merges()).containsExactly(new Merge(0, 0, 0, 3));
    assertThat(drawing.sheets.get(1))
        .extracting(SheetHead::index, SheetHead::name, SheetHead::hidden)
        .containsExactly(1, "隐藏", true);
    assertThat(drawing.cells).extracting(Cell::raw).contains("2020-06-01");
  }

  /** Programs other than a spreadsheet write a formula with an empty value: it is no blank. */
  @Test
  void aFormulaWithAnEmptyValueIsUncomputed() throws Exception {
    Path file = folder.resolve("formula.xlsx");
    try (Workbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("台账").createRow(0).createCell(0).setCellFormula("TODAY()");
      book.write(out);
    }
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path sheet = zip.getPath("xl/worksheets/sheet1.xml");
      String emptied = Files.readString(sheet).replaceAll("</f>(<v>[^<]*</v>)?", "</f><v></v>");
      Files.writeString(sheet, emptied);
    }

    assertThat(SheetDrawing.of(file).cells)
        .extracting(Cell::kind)
        .containsExactly(Cell.Kind.UNCOMPUTED);
  }

  private Path ledger(String extension) throws IOException {
    Path file = folder.resolve("ledger." + extension);
    try (Workbook book = extension.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("台账");
      sheet.createRow(0).createCell(0).setCellValue("龙州县劳务协作台账");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
      Row row = sheet.createRow(2);
      row.setZeroHeight(true);
      row.createCell(0).setCellValue(1);
      row.createCell(1).setCellValue(0.1 + 0.2);
      row.createCell(2).setCellValue(true);
      row.createCell(3).setCellValue(43983);
      row.getCell(3).setCellStyle(book.createCellStyle());
      row.getCell(3).getCellStyle().setDataFormat((short) 31);
      sheet.createRow(3).createCell(0).setCellValue("451423199001011000");
      sheet.getRow(3).createCell(1).setCellFormula("0.1+0.2");
      sheet.getRow(3).getCell(1).setCellValue(0.1 + 0.2);
      book.createSheet("隐藏").createRow(0).createCell(0).setCellValue("秘");
      book.setSheetHidden(1, true);
      book.write(out);
    }
    return file;
  }

  @Test
  void whiteSpaceThatAWorkbookDoesNotAskToPreserveIsNotShown() throws Exception {
    Path file =
        new LyingPackage()
            .with(
                "xl/sharedStrings.xml",
                "<sst><si><t> 甲\n</t></si><si><t xml:space='preserve'> 乙 </t></si></sst>")
            .rows(
                "<row r='1'><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='str'><v> 丙 </v></c>"
                    + "<c t='str'><v xml:space='preserve'> 丁 </v></c></row>")
            .write(folder.resolve("ledger.xlsx"));

    assertThat(SheetDrawing.of(file).lines).containsExactly("1 A=甲 | B= 乙  | C=丙 | D= 丁 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
  void chineseTextIsReadInEachEncoding(String charset) throws Exception {
    Path file = folder.resolve("ledger.csv");
    String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
    String text = mark + "姓名,金额\r\n竹蓢社区,\"1,200\"\r\n";
    Files.write(file, text.getBytes(Charset.forName(charset)));

    assertThat(SheetDrawing.of(file).lines).containsExactly("1 A=姓名 | B=金额", "2 A=竹蓢社区 | B=1,200");
  }

  @Test
  void aByteWithoutMeaningIsNamedAndNeverReplaced() throws Exception {
    Path file = folder.resolve("ledger.csv");
    byte[] bytes = "姓名,村\n甲,水口镇北胜村弄农屯水口镇北胜村弄农屯\n".getBytes(StandardCharsets.UTF_8);
    bytes[11] = (byte) 0xff;
    Files.write(file, bytes);
    SheetDrawing drawing = new SheetDrawing();

    FileTraits traits = SheetReader.read(file, drawing);

    assertThat(traits.remarks()).contains("byte 11 does not decode as UTF-8");
    assertThat(drawing.cells).extracting(Cell::kind).contains(Cell.Kind.UNDECODABLE);
    assertThat(String.join("", drawing.lines)).contains("\\xff").doesNotContain("\uFFFD");
  }

  /** Excel encrypts a workbook whose structure is protected, and opens it for everybody. */
  @Test
  void aWorkbookUnderExcelsOwnPasswordIsOpen() throws Exception {
    Path plain = new LyingPackage().write(folder.resolve("plain.xlsx"));
    Path file = folder.resolve("ledger.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(Decryptor.DEFAULT_PASSWORD);
      try (OutputStream encrypted = encryptor.getDataStream(container)) {
        Files.copy(plain, encrypted);
      }
      container.writeFilesystem(out);
    }

    assertThat(SheetDrawing.of(file).lines).containsExactly("1 A=甲 | B=1");
  }

  /** The same in a binary workbook. */
  @Test
  void aBinaryWorkbookUnderExcelsOwnPasswordIsOpen() throws Exception {
    Path file = folder.resolve("ledger.xls");
    Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("台账").createRow(0).createCell(0).setCellValue("甲");
      book.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertThat(SheetDrawing.of(file).lines).containsExactly("1 A=甲");
  }

  /** WPS writes who may change a workbook with a name in Chinese. */
  @Test
  void whoMayChangeAWorkbookDoesNotKeepItFromBeingRead() throws Exception {
    Path file = folder.resolve("ledger.xls");
    byte[] sharing = {1, 0, 0, 0, 2, 0, 1, 0x20, 0x5f, 0x09, 0x4e};
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("台账").createRow(0).createCell(0).setCellValue("甲");
      book.getInternalWorkbook().getRecords().add(1, new UnknownRecord(0x5b, sharing));
      book.write(out);
    }

    assertThat(SheetDrawing.of(file).lines).containsExactly("1 A=甲");
  }

  /** What is read with little memory says nothing of the ledger, and nothing of it is kept. */
  @Test
  void tooLittleMemoryIsAFaultOfTheMachine() throws Exception {
    Path file = Files.writeString(folder.resolve("捐赠.csv"), "金额\n1\n");
    SheetVisitor holdsTooMuch =
        new SheetVisitor() {
          @Override
          public void begin(SheetHead sheet) {}

          @Override
          public void line(Line line) {
            throw new OutOfMemoryError();
          }

          @Override
          public void end() {}
        };

    assertThatThrownBy(() -> SheetReader.read(file, holdsTooMuch))
        .isInstanceOf(FaultOfMachine.class)
        .hasMessageContainingAll("捐赠.csv", "more memory");
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7,PDF",
    "{\\rtf1,RTF",
    "Rar!x,RAR",
    "MIME-Version: 1.0,.mht",
    "GIF89a,图片",
  })
  void whatIsNoLedgerIsRefusedByItsName(String start, String name) throws Exception {
    Path file = Files.writeString(folder.resolve("台账.xls"), start + "\n1\n");

    UnreadableFile refusal =
        catchThrowableOfType(UnreadableFile.class, () -> SheetDrawing.of(file));

    assertThat(refusal.code()).isEqualTo(UnreadableFile.Code.UNKNOWN_FORMAT);
    assertThat(refusal.reasonZh()).contains(name);
  }
}
