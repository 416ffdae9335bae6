package org.pairledger.ingest.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.pairledger.ingest.sheet.content.FileTraits;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.content.UnreadableFile.Code;
import org.pairledger.ingest.sheet.guard.ZipPackage;
import org.pairledger.ingest.sheet.ods.OdfWorkbook;
import org.pairledger.ingest.sheet.xlsb.BinaryWorkbook;
import org.pairledger.ingest.sheet.xlsx.XmlWorkbook;

/** A zip file: which of the formats that are zip files it is, its parts tell. */
final class PackedBook {

  private PackedBook() {}

  static FileTraits read(Path file, SheetVisitor visitor)
      throws IOException, XMLStreamException, UnreadableFile {
    try (ZipPackage zip = ZipPackage.open(file)) {
      return read(zip, visitor);
    }
  }

  static FileTraits read(ZipPackage zip, SheetVisitor visitor)
      throws IOException, XMLStreamException, UnreadableFile {
    if (zip.has("content.xml") && !zip.has("[Content_Types].xml")) {
      return OdfWorkbook.read(zip, visitor);
    }
    if (zip.has(BinaryWorkbook.PART)) {
      return BinaryWorkbook.read(zip, visitor);
    }
    for (Map.Entry<String, UnreadableFile> other : others().entrySet()) {
      if (zip.has(other.getKey())) {
        throw other.getValue();
      }
    }
    return XmlWorkbook.read(zip, visitor);
  }

  /** Packages of other programs, by a part that all of a kind have. */
  private static Map<String, UnreadableFile> others() {
    return Map.of(
        "word/document.xml",
        other("a Word document", " Word 文档"),
        "ppt/presentation.xml",
        other("a presentation", "演示文稿"),
        "Index/Document.iwa",
        other("a document of Numbers or Pages", "苹果 Numbers 或 Pages 文档"),
        "META-INF/MANIFEST.MF",
        other("a program", "程序包"));
  }

  private static UnreadableFile other(String name, String nameZh) {
    return new UnreadableFile(
        Code.UNKNOWN_FORMAT,
        "is " + name + ", no workbook; save its table as .xlsx",
        "是" + nameZh + "，不是工作簿，请把表格另存为 .xlsx");
  }
}
