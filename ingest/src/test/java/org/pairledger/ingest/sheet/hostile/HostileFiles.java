package org.pairledger.ingest.sheet.hostile;

import static org.pairledger.ingest.sheet.hostile.LyingPackage.repeated;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.pairledger.ingest.sheet.content.UnreadableFile.Code;

/** Files that mean harm or are none, each named by its fault, with the refusal it must get. */
public enum HostileFiles {
  CELL_OF_200_MB(
      "xlsx",
      Code.ZIP_BOMB,
      file ->
          new LyingPackage()
              .with(
                  "xl/worksheets/sheet1.xml",
                  repeated(
                      "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>",
                      "a",
                      200_000_000,
                      "</v></c></row></sheetData></worksheet>"))
              .write(file)),
  SHARED_STRINGS_OF_300_MB(
      "xlsx",
      Code.ZIP_BOMB,
      file ->
          new LyingPackage()
              .with(
                  "xl/sharedStrings.xml",
                  repeated("<sst>", "<si><t>aaaaaaaa</t></si>", 300_000_000, "</sst>"))
              .write(file)),
  ONE_LONG_STRING_NAMED_A_MILLION_TIMES(
      "xlsx",
      Code.ZIP_BOMB,
      file ->
          new LyingPackage()
              .with("xl/sharedStrings.xml", "<sst><si><t>" + "甲".repeat(32_000) + "</t></si></sst>")
              .with(
                  "xl/worksheets/sheet1.xml",
                  repeated(
                      "<worksheet><sheetData>",
                      "<row><c t='s'><v>0</v></c></row>",
                      7_000_000,
                      "</sheetData></worksheet>"))
              .write(file)),
  BILLION_LAUGHS(
      "xlsx",
      Code.ENTITY_DECLARED,
      file ->
          new LyingPackage()
              .with(
                  "xl/sharedStrings.xml",
                  "<!DOCTYPE sst [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                      + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><sst><si><t>&c;</t></si></sst>")
              .write(file)),
  EXTERNAL_ENTITY(
      "xlsx",
      Code.ENTITY_DECLARED,
      file ->
          new LyingPackage()
              .with(
                  "xl/worksheets/sheet1.xml",
                  "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                      + LyingPackage.sheet("<row r='1'><c r='A1' t='str'><v>&e;</v></c></row>"))
              .write(file)),
  UNDECLARED_ENTITY(
      "xlsx",
      Code.DAMAGED,
      file ->
          new LyingPackage().rows("<row r='1'><c r='A1' t='str'><v>&e;</v></c></row>").write(file)),
  SAME_SHEET_TWICE(
      "xlsx",
      Code.DUPLICATE_ENTRY,
      file -> new LyingPackage().twice("xl/worksheets/sheet1.xml").write(file)),
  SHEET_OUTSIDE_THE_PACKAGE(
      "xlsx",
      Code.BAD_REFERENCE,
      file -> new LyingPackage().with("../evil.xml", "<x/>").write(file)),
  SHARED_STRING_OF_A_WORKBOOK_WITHOUT_ANY(
      "xlsx",
      Code.BAD_REFERENCE,
      file ->
          new LyingPackage()
              .with("xl/sharedStrings.xml", "<sst/>")
              .rows("<row r='1'><c r='A1' t='s'><v>0</v></c></row>")
              .write(file)),
  COLUMN_BEYOND_XFD("xlsx", Code.BAD_REFERENCE, file -> cell(file, "r='XFE1'", "1")),
  COLUMN_WITHOUT_END(
      "xlsx", Code.BAD_REFERENCE, file -> cell(file, "r='" + "Z".repeat(99) + "1'", "1")),
  CELL_OF_ANOTHER_ROW("xlsx", Code.BAD_REFERENCE, file -> cell(file, "r='A9'", "1")),
  ROW_BEYOND_THE_LAST(
      "xlsx",
      Code.BAD_REFERENCE,
      file -> new LyingPackage().rows("<row r='1048577'/>").write(file)),
  ROWS_RUN_BACKWARDS(
      "xlsx",
      Code.BAD_REFERENCE,
      file -> new LyingPackage().rows("<row r='5'/><row r='2'/>").write(file)),
  DEEP_NEST(
      "xlsx", Code.TOO_LARGE, file -> new LyingPackage().rows("<a>".repeat(100_000)).write(file)),
  ATTRIBUTE_OF_5_MB(
      "xlsx",
      Code.ZIP_BOMB,
      file -> new LyingPackage().rows("<row r='" + "1".repeat(5_000_000) + "'/>").write(file)),
  SHEET_MISSING(
      "xlsx",
      Code.BAD_REFERENCE,
      file ->
          new LyingPackage().with("xl/_rels/workbook.xml.rels", "<Relationships/>").write(file)),
  SHEET_ENDS_EARLY(
      "xlsx",
      Code.DAMAGED,
      file ->
          new LyingPackage()
              .with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r='1'><c r='A1'><v>1")
              .write(file)),
  TRUNCATED_XLSX("xlsx", Code.DAMAGED, file -> half(new LyingPackage().write(file))),
  TRUNCATED_XLS("xls", Code.DAMAGED, file -> half(xls(file, null))),
  PASSWORD_XLSX("xlsx", Code.PASSWORD_PROTECTED, HostileFiles::passwordXlsx),
  PASSWORD_XLS("xls", Code.PASSWORD_PROTECTED, file -> xls(file, "secret")),
  XLSX_CALLED_CSV("csv", Code.WRONG_EXTENSION, file -> new LyingPackage().write(file)),
  TEXT_CALLED_XLSX("xlsx", Code.WRONG_EXTENSION, file -> text(file, "a,b\n1,2\n")),
  HTML_WITHOUT_A_TABLE(
      "xls", Code.UNKNOWN_FORMAT, file -> text(file, "<html><body>没有数据</body></html>")),
  HTML_FRAME_OF_OTHER_FILES(
      "xls",
      Code.UNKNOWN_FORMAT,
      file -> text(file, "<html><frameset><frame src='a.files/sheet001.htm'></frameset></html>")),
  HTML_CALLED_CSV(
      "csv", Code.WRONG_EXTENSION, file -> text(file, "<table><tr><td>1</td></tr></table>")),
  HTML_OF_TWO_MILLION_CELLS(
      "xls", Code.TOO_LARGE, file -> text(file, "<table><tr>" + "<td>1".repeat(2_000_000))),
  HTML_DEEP_NEST(
      "xls",
      Code.TOO_LARGE,
      file -> text(file, "<div>".repeat(200_000) + "<table><tr><td>1</td></tr></table>")),
  HTML_TABLES_IN_TABLES(
      "xls", Code.TOO_LARGE, file -> text(file, "<table><tr><td>".repeat(200_000) + "1")),
  HTML_CELL_BEYOND_THE_LAST_COLUMN(
      "xls",
      Code.BAD_REFERENCE,
      file -> text(file, "<table><tr><td colspan=9999999>1</td><td>2</td></tr></table>")),
  XML_CALLED_XLS(
      "xls", Code.UNKNOWN_FORMAT, file -> text(file, "<?xml version=\"1.0\"?>\n<invoice/>")),
  ODS_ROW_REPEATED_A_MILLION_TIMES(
      "ods",
      Code.TOO_LARGE,
      file ->
          LyingPackage.openDocument(
                  "<table:table-row table:number-rows-repeated='1048576'><table:table-cell"
                      + " table:number-columns-repeated='16384'><text:p>甲</text:p>"
                      + "</table:table-cell></table:table-row>")
              .write(file)),
  ODS_CELL_BEYOND_THE_LAST_COLUMN(
      "ods",
      Code.BAD_REFERENCE,
      file ->
          LyingPackage.openDocument(
                  "<table:table-row><table:table-cell table:number-columns-repeated='16384'/>"
                      + "<table:table-cell><text:p>甲</text:p></table:table-cell>"
                      + "</table:table-row>")
              .write(file)),
  ODS_WITH_A_LONG_PARAGRAPH(
      "ods",
      Code.ZIP_BOMB,
      file ->
          LyingPackage.openDocument("")
              .with("content.xml", repeated("<a><b>", "甲", 200_000_000, "</b></a>"))
              .write(file)),
  ODS_BILLION_LAUGHS(
      "ods",
      Code.ENTITY_DECLARED,
      file ->
          LyingPackage.openDocument("")
              .with("content.xml", "<!DOCTYPE a [<!ENTITY b 'ha'>]><a>&b;&b;</a>")
              .write(file)),
  ODS_DEEP_NEST(
      "ods",
      Code.TOO_LARGE,
      file -> LyingPackage.openDocument("<table:table>".repeat(100_000)).write(file)),
  ODS_TRUNCATED("ods", Code.DAMAGED, file -> half(LyingPackage.openDocument("<a/>").write(file))),
  ODS_WITH_PASSWORD(
      "ods",
      Code.PASSWORD_PROTECTED,
      file ->
          LyingPackage.openDocument("")
              .with("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")
              .write(file)),
  OPENDOCUMENT_TEXT_CALLED_ODS(
      "ods",
      Code.UNKNOWN_FORMAT,
      file ->
          LyingPackage.openDocument("")
              .with("content.xml", "<document><body><text/></body></document>")
              .write(file)),
  FODS_THAT_ENDS_EARLY(
      "fods", Code.DAMAGED, file -> text(file, "<office:document xmlns:office='o'><office:body>")),
  XMLSS_BILLION_LAUGHS(
      "xls",
      Code.ENTITY_DECLARED,
      file ->
          text(file, "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'ha'>]>" + Xmlss.BEGUN + "&b;")),
  XMLSS_ROW_BEYOND_THE_LAST(
      "xml",
      Code.BAD_REFERENCE,
      file -> text(file, Xmlss.BEGUN + "<Worksheet><Table><Row Index='99999999'/></Table>")),
  XMLSS_MERGE_BEYOND_THE_LAST(
      "xml",
      Code.BAD_REFERENCE,
      file ->
          text(
              file,
              Xmlss.BEGUN + "<Worksheet><Table><Row><Cell MergeDown='1048576'/></Row></Table>")),
  XMLSS_ENDS_EARLY(
      "xml",
      Code.DAMAGED,
      file -> text(file, Xmlss.BEGUN + "<Worksheet><Table><Row><Cell><Data>1")),
  XMLSS_LONG_CELL(
      "xml",
      Code.TOO_LARGE,
      file ->
          text(
              file,
              Xmlss.BEGUN
                  + "<Worksheet><Table><Row><Cell><Data>"
                  + "甲".repeat(2_000_000)
                  + "</Data></Cell></Row></Table></Worksheet></Workbook>")),
  XLSB_WITHOUT_ITS_RELATIONS(
      "xlsb",
      Code.BAD_REFERENCE,
      file -> new LyingPackage().with("xl/workbook.bin", "").write(file)),
  XLSB_OF_NOISE(
      "xlsb",
      Code.DAMAGED,
      file ->
          new LyingPackage()
              .with("xl/_rels/workbook.bin.rels", "<Relationships/>")
              .with("xl/workbook.bin", out -> out.write(noise()))
              .write(file)),
  WORD_CALLED_XLSX(
      "xlsx",
      Code.UNKNOWN_FORMAT,
      file -> new LyingPackage().with("word/document.xml", "<document/>").write(file)),
  EXCEL_5_AND_OLDER(
      "xls", Code.OLD_EXCEL, file -> Files.write(file, new byte[] {9, 2, 6, 0, 0, 0, 16, 0})),
  PLAIN_ZIP(
      "xlsx",
      Code.UNKNOWN_FORMAT,
      file -> {
        try (var zip =
            new org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream(
                Files.newOutputStream(file))) {
          zip.putArchiveEntry(
              new org.apache.commons.compress.archivers.zip.ZipArchiveEntry("word/document.xml"));
          zip.closeArchiveEntry();
        }
        return file;
      }),
  NOISE("csv", Code.UNDECODABLE, file -> Files.write(file, noise())),
  EMPTY_FILE("xlsx", Code.EMPTY, file -> text(file, "")),
  A_FOLDER("xlsx", Code.NOT_A_FILE, Files::createDirectory),
  LINK_OUT_OF_THE_FOLDER(
      "csv",
      Code.OUTSIDE_FOLDER,
      file -> {
        Path outside = file.toAbsolutePath().getParent().resolveSibling("outside.csv");
        text(outside, "a,b\n1,2\n");
        return Files.createSymbolicLink(file, outside);
      }),
  QUOTE_NEVER_CLOSED_BEYOND_A_MILLION_CHARACTERS(
      "csv",
      Code.TOO_LARGE,
      file -> text(file, "a,b\n1,\"x\"\n".repeat(30_000) + "1,\"" + "x".repeat(3_000_000))),
  LINE_OF_THREE_MILLION_COMMAS("csv", Code.TOO_LARGE, file -> text(file, ",".repeat(3_000_000)));

  /** The beginning of a workbook that is one XML file. */
  private static final class Xmlss {
    private static final String BEGUN =
        "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>";
  }

  /** Makes the file. */
  interface Maker {
    Path make(Path file) throws IOException, GeneralSecurityException;
  }

  private final String extension;
  private final Code code;

  @SuppressWarnings("ImmutableEnumChecker") // the makers are lambdas without state
  private final Maker maker;

  HostileFiles(String extension, Code code, Maker maker) {
    this.extension = extension;
    this.code = code;
    this.maker = maker;
  }

  public Code code() {
    return code;
  }

  public Path in(Path folder) throws IOException, GeneralSecurityException {
    return maker.make(folder.resolve(name().toLowerCase(java.util.Locale.ROOT) + "." + extension));
  }

  private static Path cell(Path file, String attributes, String value) throws IOException {
    String rows = "<row r='1'><c " + attributes + "><v>" + value + "</v></c></row>";
    return new LyingPackage().rows(rows).write(file);
  }

  private static Path text(Path file, String text) throws IOException {
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static Path half(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    return Files.write(file, Arrays.copyOf(whole, whole.length / 2));
  }

  private static byte[] noise() {
    byte[] noise = new byte[20_000];
    new Random(7).nextBytes(noise);
    noise[0] = (byte) 0x89;
    return noise;
  }

  private static Path xls(Path file, @org.jspecify.annotations.Nullable String password)
      throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      for (int row = 0; row < 500; row++) {
        book.createSheet("s" + row).createRow(row).createCell(0).setCellValue("甲" + row);
      }
      book.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    return file;
  }

  private static Path passwordXlsx(Path file) throws IOException, GeneralSecurityException {
    Path plain = new LyingPackage().write(file.resolveSibling("plain.tmp"));
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(container)) {
        Files.copy(plain, out);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        container.writeFilesystem(out);
      }
    }
    Files.delete(plain);
    return file;
  }
}
