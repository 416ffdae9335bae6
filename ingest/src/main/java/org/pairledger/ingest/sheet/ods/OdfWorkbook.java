package org.pairledger.ingest.sheet.ods;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.book.Book;
import org.pairledger.ingest.sheet.book.BookSheet;
import org.pairledger.ingest.sheet.content.FileTraits;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.content.UnreadableFile.Code;
import org.pairledger.ingest.sheet.formula.Calculation;
import org.pairledger.ingest.sheet.guard.XmlPart;
import org.pairledger.ingest.sheet.guard.ZipPackage;

/** An OpenDocument spreadsheet: .ods, .ots, and .fods, which is the same as one XML file. */
public final class OdfWorkbook {

  /** Programs that compute what they save. */
  private static final Pattern COMPUTES =
      Pattern.compile("(?i)libreoffice|openoffice|collabora|gnumeric|microsoft|wps|calligra");

  private final OdfStyles styles = new OdfStyles();
  private final Book book = new Book();
  private String generator = "";
  private boolean isSpreadsheet;

  private OdfWorkbook() {}

  /** Reads a packed document. */
  public static FileTraits read(ZipPackage zip, SheetVisitor visitor)
      throws IOException, XMLStreamException, UnreadableFile {
    requireOpen(zip);
    OdfWorkbook workbook = new OdfWorkbook();
    for (String part : new String[] {"meta.xml", "styles.xml", "content.xml"}) {
      if (part.equals("content.xml") || zip.has(part)) {
        workbook.see(zip.open(part));
      }
    }
    return workbook.tell("ods", visitor);
  }

  /** Reads a document that is one XML file. */
  public static FileTraits readFlat(Path file, SheetVisitor visitor)
      throws IOException, XMLStreamException, UnreadableFile {
    OdfWorkbook workbook = new OdfWorkbook();
    workbook.see(new BufferedInputStream(Files.newInputStream(file)));
    return workbook.tell("fods", visitor);
  }

  /** Parts are encrypted one by one; the list of parts says so. */
  private static void requireOpen(ZipPackage zip)
      throws IOException, XMLStreamException, UnreadableFile {
    if (zip.has("META-INF/manifest.xml")) {
      try (XmlPart manifest = new XmlPart(zip.open("META-INF/manifest.xml"))) {
        if (manifest.to("encryption-data")) {
          throw ZipPackage.passwordProtected();
        }
      }
    }
  }

  private FileTraits tell(String format, SheetVisitor visitor) throws UnreadableFile {
    if (!isSpreadsheet) {
      throw noSpreadsheet();
    }
    boolean isComputed = COMPUTES.matcher(generator).find();
    book.tell(visitor, isComputed ? Calculation.DONE : Calculation.ON_LOAD, false);
    return FileTraits.of(format);
  }

  private void see(InputStream stream) throws IOException, XMLStreamException, UnreadableFile {
    try (XmlPart xml = new XmlPart(stream)) {
      if (!xml.nextWithin(0)) {
        return;
      }
      int depth = xml.depth();
      while (xml.nextWithin(depth)) {
        switch (xml.name()) {
          case "styles", "automatic-styles" -> styles.read(xml);
          case "meta" -> generator(xml);
          case "body" -> body(xml);
          default -> xml.skip();
        }
      }
    }
  }

  private void generator(XmlPart xml) throws XMLStreamException, UnreadableFile {
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      if (xml.name().equals("generator")) {
        generator = xml.text();
      }
    }
  }

  private void body(XmlPart xml) throws XMLStreamException, UnreadableFile {
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      if (xml.name().equals("spreadsheet")) {
        isSpreadsheet = true;
        tables(xml);
      } else {
        xml.skip();
      }
    }
  }

  private void tables(XmlPart xml) throws XMLStreamException, UnreadableFile {
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      if (xml.name().equals("table")) {
        @Nullable String name = xml.attribute(":table:1.0", "name");
        boolean isHidden = styles.isHiddenTab(xml.attribute("style-name"));
        BookSheet sheet = book.sheet(name == null ? "" : name, isHidden);
        new OdfTable(xml, styles, sheet).read();
      } else {
        xml.skip();
      }
    }
  }

  private static UnreadableFile noSpreadsheet() {
    return new UnreadableFile(
        Code.UNKNOWN_FORMAT,
        "is an OpenDocument file, but no spreadsheet; copy its table into a workbook",
        "是 OpenDocument 文档，但不是电子表格，请把表格复制到 Excel 后另存为 .xlsx");
  }
}
