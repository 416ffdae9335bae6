package org.pairledger.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.pairledger.ingest.sheet.content.FileTraits;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.content.UnreadableFile.Code;
import org.pairledger.ingest.sheet.guard.ZipPackage;
import org.pairledger.ingest.sheet.xls.BinaryWorkbook;

/**
 * An OLE container: a workbook of Excel 97 to 2003, or a later one under a password. Excel encrypts
 * with a password of its own where only the structure is protected, and asks nobody for it.
 */
final class OleBook {

  /** Excel turns 100,000 times; a file may ask for more to keep us busy. */
  private static final int MOST_TURNS = 1_000_000;

  private OleBook() {}

  static FileTraits read(Path file, SheetVisitor visitor)
      throws IOException, XMLStreamException, UnreadableFile {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = container.getRoot();
      if (!root.hasEntryCaseInsensitive("EncryptedPackage")) {
        requireWorkbook(root);
        return BinaryWorkbook.read(container, visitor);
      }
      try (ZipPackage zip = ZipPackage.open(opened(root))) {
        return PackedBook.read(zip, visitor);
      }
    }
  }

  private static byte[] opened(DirectoryNode root) throws IOException, UnreadableFile {
    try {
      EncryptionInfo how = new EncryptionInfo(root);
      Decryptor decryptor = Decryptor.getInstance(how);
      boolean isModest = how.getVerifier().getSpinCount() <= MOST_TURNS;
      if (isModest && decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        try (InputStream plain = decryptor.getDataStream(root)) {
          return plain.readAllBytes();
        }
      }
    } catch (GeneralSecurityException | EncryptedDocumentException unknownCipher) {
      throw ZipPackage.passwordProtected();
    }
    throw ZipPackage.passwordProtected();
  }

  private static void requireWorkbook(DirectoryNode root) throws UnreadableFile {
    if (root.hasEntryCaseInsensitive("WordDocument")) {
      throw new UnreadableFile(
          Code.UNKNOWN_FORMAT,
          "is a document of Word 97 to 2003 or WPS; save it as .docx, or its table as .xlsx",
          "是 Word 97-2003 或 WPS 文字文档，请另存为 .docx，或把表格复制到 Excel 后另存为 .xlsx");
    }
    if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
      throw new UnreadableFile(
          Code.UNKNOWN_FORMAT, "is a presentation, not a workbook", "是演示文稿，不是台账，请改报 .xlsx");
    }
  }
}
