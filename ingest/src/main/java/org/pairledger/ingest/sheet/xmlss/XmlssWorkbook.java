package org.pairledger.ingest.sheet.xmlss;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.pairledger.ingest.sheet.book.Book;
import org.pairledger.ingest.sheet.book.BookSheet;
import org.pairledger.ingest.sheet.content.FileTraits;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.formula.Calculation;
import org.pairledger.ingest.sheet.guard.XmlPart;

/** A workbook that Excel 2002 and later save as “XML Spreadsheet 2003”, as many systems do too. */
public final class XmlssWorkbook {

  private final XmlssStyles styles = new XmlssStyles();
  private final Book book = new Book();
  private Calculation calculation = Calculation.ON_LOAD;
  private boolean from1904;

  private XmlssWorkbook() {}

  public static FileTraits read(Path file, SheetVisitor visitor)
      throws IOException, XMLStreamException, UnreadableFile {
    XmlssWorkbook workbook = new XmlssWorkbook();
    try (XmlPart xml = new XmlPart(new BufferedInputStream(Files.newInputStream(file)))) {
      if (xml.to("Workbook")) {
        workbook.see(xml);
      }
    }
    workbook.book.tell(visitor, workbook.calculation, workbook.from1904);
    return FileTraits.of("xmlss");
  }

  private void see(XmlPart xml) throws XMLStreamException, UnreadableFile {
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.name()) {
        case "ExcelWorkbook" -> settings(xml);
        case "Styles" -> styles.read(xml);
        case "Worksheet" -> sheet(xml);
        default -> xml.skip();
      }
    }
  }

  private void settings(XmlPart xml) throws XMLStreamException, UnreadableFile {
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.name()) {
        case "Date1904" -> {
          from1904 = true;
          styles.from1904();
        }
        case "PrecisionAsDisplayed" -> calculation = Calculation.AS_DISPLAYED;
        case "Calculation" -> {
          boolean isByHand = xml.text().strip().equals("ManualCalculation");
          calculation = isByHand ? Calculation.MANUAL : calculation;
        }
        default -> {
          // windows and protection say nothing of the cells
        }
      }
    }
  }

  private void sheet(XmlPart xml) throws XMLStreamException, UnreadableFile {
    String name = xml.attribute("Name");
    BookSheet sheet = book.sheet(name == null ? "" : name, false);
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.name()) {
        case "Table" -> new XmlssTable(xml, styles, sheet).read();
        case "WorksheetOptions" -> options(xml, sheet);
        default -> xml.skip();
      }
    }
  }

  private static void options(XmlPart xml, BookSheet sheet)
      throws XMLStreamException, UnreadableFile {
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      if (xml.name().equals("Visible") && !xml.text().strip().equals("SheetVisible")) {
        sheet.hide();
      }
    }
  }
}
