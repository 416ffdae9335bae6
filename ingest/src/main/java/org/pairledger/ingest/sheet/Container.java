package org.pairledger.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pairledger.contract.Folders;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.content.UnreadableFile.Code;

/** What a file is by its first bytes; what it is called can only rule it out. */
enum Container {
  ZIP,
  OLE2,
  /** OpenDocument as one XML file. */
  FLAT_ODF,
  /** SpreadsheetML 2003. */
  XMLSS,
  HTML,
  TEXT;

  private static final Set<String> TEXT_NAMES = Set.of("csv", "tsv", "txt", "tab");
  private static final Set<String> BOOK_NAMES =
      Set.of("xls", "xlsx", "xlsm", "xltx", "xltm", "xlsb", "et", "ods", "ots");
  private static final Set<String> OLD_EXCEL = Set.of("09000400", "09020600", "09040600");

  private static final List<Other> OTHERS =
      List.of(
          new Other("%PDF-", "a PDF document", " PDF 文件"),
          new Other("{\\rtf", "an RTF document", " RTF 文档"),
          new Other("\u0089PNG", "a picture", "图片"),
          new Other("\u00ff\u00d8\u00ff", "a picture", "图片"),
          new Other("GIF8", "a picture", "图片"),
          new Other("Rar!", "a RAR archive", "压缩包（RAR）"),
          new Other("7z\u00bc\u00af", "a 7z archive", "压缩包（7z）"),
          new Other("\u001f\u008b", "a gzip archive", "压缩包（gzip）"),
          new Other("MIME-Version:", "a web archive (.mht)", "网页归档文件（.mht）"),
          new Other("SQLite format 3", "a database", "数据库文件"));

  /** The landing keeps files under their SHA-256; such a name promises nothing. */
  private static final Pattern LANDED = Pattern.compile("[0-9a-f]{64}");

  private static final Pattern PAGE =
      Pattern.compile(
          "<(!doctype|!--|(html|head|meta|title|style|body|center|div|p|table|tr)[\\s>/])");

  static Container of(Path file, String name) throws UnreadableFile {
    requireOwnFile(file);
    byte[] head = head(file);
    Container container = byMagic(head);
    if (!LANDED.matcher(name).matches()) {
      requireFittingName(name, container);
    }
    return container;
  }

  static void requireOwnFile(Path file) throws UnreadableFile {
    if (!Files.isRegularFile(file)) {
      throw new UnreadableFile(Code.NOT_A_FILE, "is not a file", "不是文件");
    }
    try {
      if (Files.isSymbolicLink(file) && !file.toRealPath().startsWith(folder(file))) {
        throw new UnreadableFile(
            Code.OUTSIDE_FOLDER, "is a link to a file outside its folder", "是指向所在文件夹之外的链接");
      }
    } catch (IOException e) {
      throw new UnreadableFile(Code.NOT_A_FILE, "cannot be opened", "文件无法打开");
    }
  }

  private static Path folder(Path file) throws IOException {
    return Folders.of(file.normalize()).toRealPath();
  }

  private static byte[] head(Path file) throws UnreadableFile {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(4096);
      if (head.length == 0) {
        throw new UnreadableFile(Code.EMPTY, "is empty (0 bytes)", "文件是空的（0 字节）");
      }
      return head;
    } catch (IOException e) {
      throw new UnreadableFile(Code.NOT_A_FILE, "cannot be opened", "文件无法打开");
    }
  }

  private static Container byMagic(byte[] head) throws UnreadableFile {
    String magic = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
    if (magic.startsWith("504b0304") || magic.startsWith("504b0506")) {
      return ZIP;
    }
    if (magic.startsWith("d0cf11e0a1b11ae1")) {
      return OLE2;
    }
    if (OLD_EXCEL.stream().anyMatch(magic::startsWith)) {
      throw oldExcel();
    }
    requireNoOther(head);
    return ofMarkup(head);
  }

  /** What is sent instead of a ledger is named, so that nobody looks for damage in it. */
  private static void requireNoOther(byte[] head) throws UnreadableFile {
    String start = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1);
    for (Other other : OTHERS) {
      if (start.startsWith(other.magic())) {
        throw new UnreadableFile(
            Code.UNKNOWN_FORMAT,
            "is " + other.name() + ", no ledger; send the workbook it was made from",
            "是" + other.nameZh() + "，不能作为台账读取，请报送原表（.xlsx）");
      }
    }
  }

  /** A kind of file that is no ledger, by its first bytes. */
  private record Other(String magic, String name, String nameZh) {}

  static UnreadableFile oldExcel() {
    return new UnreadableFile(
        Code.OLD_EXCEL,
        "was written by Excel 95 or older; save it as .xlsx",
        "由 Excel 95 或更早的版本保存，请另存为 .xlsx 后再报");
  }

  /** A text that is XML or HTML is no table of lines. */
  private static Container ofMarkup(byte[] head) throws UnreadableFile {
    String start =
        new String(head, StandardCharsets.ISO_8859_1)
            .replace("\u0000", "")
            .replaceFirst("^(ï»¿|ÿþ|þÿ)", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("<") && start.contains("<office:document")) {
      return FLAT_ODF;
    }
    if (start.startsWith("<") && start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return XMLSS;
    }
    if (start.startsWith("<?xml") && start.contains("<html")) {
      return HTML;
    }
    if (start.startsWith("<?xml") || start.startsWith("<workbook")) {
      throw new UnreadableFile(
          Code.UNKNOWN_FORMAT,
          "is an XML document, not a workbook; open it in Excel and save it as .xlsx",
          "是 XML 文档而不是工作簿，请用 Excel 打开后另存为 .xlsx");
    }
    if (PAGE.matcher(start).lookingAt()) {
      return HTML;
    }
    return TEXT;
  }

  private static void requireFittingName(String name, Container container) throws UnreadableFile {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (container != TEXT && TEXT_NAMES.contains(extension)) {
      throw new UnreadableFile(
          Code.WRONG_EXTENSION,
          "is called ." + extension + " but is a workbook",
          "扩展名是 ." + extension + "，实际是 Excel 工作簿，请改正扩展名");
    }
    if (container == TEXT && !TEXT_NAMES.contains(extension) && !BOOK_NAMES.contains(extension)) {
      throw new UnreadableFile(
          Code.UNKNOWN_FORMAT,
          "is no workbook and not called .csv, .tsv or .txt",
          "不是 Excel 工作簿，扩展名也不是 .csv、.tsv 或 .txt");
    }
    if (container == TEXT && BOOK_NAMES.contains(extension) && !extension.equals("xls")) {
      throw new UnreadableFile(
          Code.WRONG_EXTENSION,
          "is called ." + extension + " but is not a workbook",
          "扩展名是 ." + extension + "，但文件内容不是 Excel 工作簿");
    }
  }
}
