package org.pairledger.ingest.sheet;

import java.io.IOException;
import java.nio.file.Path;
import org.pairledger.contract.FaultOfMachine;
import org.pairledger.ingest.sheet.content.FileTraits;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.html.HtmlWorkbook;
import org.pairledger.ingest.sheet.ods.OdfWorkbook;
import org.pairledger.ingest.sheet.text.TextFile;
import org.pairledger.ingest.sheet.xmlss.XmlssWorkbook;

/** Opens a file of any kind by what it is, not by what it is called, and yields its lines. */
public final class SheetReader {

  private static final String LITTLE_MEMORY =
      "it needs more memory than the program has: give it more by PAIRLEDGER_JAVA_OPTS=-Xmx4g";

  private SheetReader() {}

  /**
   * Reads a file from beginning to end.
   *
   * @throws UnreadableFile when the file as a whole cannot be taken; lines may have come before
   */
  public static FileTraits read(Path file, SheetVisitor visitor) throws UnreadableFile {
    return read(file, file.getFileName().toString(), visitor);
  }

  /**
   * Reads a file that was kept under another name than it came with.
   *
   * @param name as it came; its extension must fit what the file is
   * @throws UnreadableFile when the file as a whole cannot be taken; lines may have come before
   * @throws FaultOfMachine when it needs more memory than there is, which says nothing of the file
   */
  public static FileTraits read(Path file, String name, SheetVisitor visitor)
      throws UnreadableFile {
    Container container = Container.of(file, name);
    Relay relay = new Relay(visitor);
    try {
      return switch (container) {
        case ZIP -> PackedBook.read(file, relay);
        case OLE2 -> OleBook.read(file, relay);
        case FLAT_ODF -> OdfWorkbook.readFlat(file, relay);
        case HTML -> HtmlWorkbook.read(file, relay);
        case XMLSS -> XmlssWorkbook.read(file, relay);
        case TEXT -> TextFile.read(file, relay);
      };
    } catch (Relay.VisitorFailed failed) {
      throw failed.cause();
    } catch (UnreadableFile refused) {
      throw refused;
    } catch (OutOfMemoryError little) {
      throw FaultOfMachine.cannotRead(file, new IOException(LITTLE_MEMORY));
    } catch (Exception | StackOverflowError damaged) {
      throw refusal(damaged);
    }
  }

  /** A stream can only throw what streams throw; the reason may lie deeper. */
  private static UnreadableFile refusal(Throwable thrown) {
    for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableFile refused) {
        return refused;
      }
    }
    return UnreadableFile.damaged(thrown);
  }

  /**
   * Makes sure that this is a file of its own folder and not a link out of it.
   *
   * @throws UnreadableFile when it is not
   */
  public static void requireOwnFile(Path file) throws UnreadableFile {
    Container.requireOwnFile(file);
  }
}
