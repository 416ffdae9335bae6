package org.pairledger.app.draft.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;
import org.pairledger.contract.CouldNotRun;

/** Opens a document by what it is; whatever is not read is refused with what to do about it. */
public final class DocumentFile {

  private static final int MOST_MEGABYTES = 50;
  private static final String READ = "read are .docx and .xlsx";

  private DocumentFile() {}

  /** Reads a .docx or an .xlsx. */
  public static PlanDocument read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new CouldNotRun("There is no file " + file + ".");
    }
    if (Files.size(file) > (long) MOST_MEGABYTES << 20) {
      throw new CouldNotRun(file + " is larger than " + MOST_MEGABYTES + " MB.");
    }
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    requireReadable(file, ending);
    try {
      return ending.equals("docx") ? WordDocument.read(file) : SheetDocument.read(file);
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | RecordFormatException
        | IllegalArgumentException
        | IllegalStateException
        | IOException e) {
      throw new CouldNotRun(
          file + " cannot be read as ." + ending + ": it is damaged, or of another kind.", e);
    }
  }

  private static void requireReadable(Path file, String ending) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(5);
    }
    if (new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF") || ending.equals("pdf")) {
      throw new CouldNotRun(
          file
              + " is a PDF, which has no cells: make a .docx or .xlsx of its list, then give that ("
              + READ
              + ").");
    }
    boolean isOle = head.length > 1 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF;
    if (isOle && (ending.equals("docx") || ending.equals("xlsx"))) {
      throw new CouldNotRun(
          file
              + " is locked by a password, or of an older kind: save it again as ."
              + ending
              + ".");
    }
    if (isOle || ending.equals("doc") || ending.equals("wps") || ending.equals("xls")) {
      throw new CouldNotRun(
          file
              + " is of an older kind: open it, save it as "
              + (ending.equals("xls") ? ".xlsx" : ".docx")
              + ", and give that ("
              + READ
              + ").");
    }
    if (!ending.equals("docx") && !ending.equals("xlsx")) {
      throw new CouldNotRun(file + " is no document that can be read: " + READ + ".");
    }
  }
}
