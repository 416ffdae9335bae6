package org.pairledger.ingest.sheet;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
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

  private static FileTraits read(ZipPackage zip, SheetVisitor visitor)
      throws IOException, XMLStreamException, UnreadableFile {
    if (zip.has("content.xml") && !zip.has("[Content_Types].xml")) {
      return OdfWorkbook.read(zip, visitor);
    }
    if (zip.has(BinaryWorkbook.PART)) {
      return BinaryWorkbook.read(zip, visitor);
    }
    return XmlWorkbook.read(zip, visitor);
  }
}
