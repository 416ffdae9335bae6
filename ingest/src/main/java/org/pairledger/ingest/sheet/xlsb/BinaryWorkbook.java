package org.pairledger.ingest.sheet.xlsb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.pairledger.ingest.sheet.book.Book;
import org.pairledger.ingest.sheet.book.BookSheet;
import org.pairledger.ingest.sheet.content.FileTraits;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.formula.Calculation;
import org.pairledger.ingest.sheet.guard.Limits;
import org.pairledger.ingest.sheet.guard.Relations;
import org.pairledger.ingest.sheet.guard.Relations.Relation;
import org.pairledger.ingest.sheet.guard.ZipPackage;

/** An .xlsb workbook: the package of an .xlsx with records in its parts instead of XML. */
public final class BinaryWorkbook {

  /** The part by which such a package is known. */
  public static final String PART = "xl/workbook.bin";

  private static final int SHARED_TEXT = 19;
  private static final int PROPERTIES = 153;
  private static final int TAB = 156;
  private static final int CALCULATION = 157;
  private static final int FULL_ON_LOAD = 1;
  private static final int FULL_PRECISION = 8;

  private final ZipPackage zip;
  private final List<Tab> tabs = new ArrayList<>();
  private final BinaryStyles styles = new BinaryStyles();
  private final List<String> strings = new ArrayList<>();
  private long characters;
  private boolean from1904;
  private Calculation calculation = Calculation.ON_LOAD;

  private record Tab(String relation, String name, boolean isHidden) {}

  private BinaryWorkbook(ZipPackage zip) {
    this.zip = zip;
  }

  public static FileTraits read(ZipPackage zip, SheetVisitor visitor)
      throws IOException, XMLStreamException, UnreadableFile {
    BinaryWorkbook workbook = new BinaryWorkbook(zip);
    Book book = workbook.book();
    book.tell(visitor, workbook.calculation, workbook.from1904);
    boolean hasMacros = zip.has("xl/vbaProject.bin");
    return FileTraits.of(
        "xlsb", hasMacros ? List.of("macros are present and were not run") : List.of());
  }

  private Book book() throws IOException, XMLStreamException, UnreadableFile {
    Map<String, Relation> parts = Relations.of(zip, PART);
    BinaryPart.read(zip.openBinary(PART), this::ofWorkbook);
    for (Relation part : parts.values()) {
      if (part.type().endsWith("/styles") && zip.has(part.target())) {
        BinaryPart.read(zip.openBinary(part.target()), styles::see);
      } else if (part.type().endsWith("/sharedStrings") && zip.has(part.target())) {
        BinaryPart.read(zip.openBinary(part.target()), this::ofStrings);
      }
    }
    styles.complete(from1904);
    Book book = new Book();
    for (Tab tab : tabs) {
      Relation part = parts.get(tab.relation);
      BookSheet sheet = book.sheet(tab.name, tab.isHidden);
      if (part == null) {
        throw Limits.badReference("sheet");
      }
      if (part.type().endsWith("/worksheet")) {
        BinaryPart.read(zip.openBinary(part.target()), new BinarySheet(sheet, styles, strings));
      }
    }
    return book;
  }

  private void ofWorkbook(int record, Fields fields) {
    switch (record) {
      case PROPERTIES -> from1904 = (fields.int32() & 1) != 0;
      case TAB -> {
        boolean isHidden = fields.int32() != 0;
        fields.skip(4);
        tabs.add(new Tab(fields.text(), fields.text(), isHidden));
      }
      case CALCULATION -> calculation = calculation(fields);
      default -> {
        // windows and names say nothing of the cells
      }
    }
  }

  private static Calculation calculation(Fields fields) {
    fields.skip(4);
    boolean isByHand = fields.int32() == 0;
    fields.skip(16);
    int flags = fields.int16();
    if ((flags & FULL_PRECISION) == 0) {
      return Calculation.AS_DISPLAYED;
    }
    if ((flags & FULL_ON_LOAD) != 0) {
      return Calculation.ASKED;
    }
    return isByHand ? Calculation.MANUAL : Calculation.DONE;
  }

  private void ofStrings(int record, Fields fields) throws UnreadableFile {
    if (record == SHARED_TEXT) {
      String text = fields.richText();
      characters += text.length();
      if (strings.size() >= Limits.HELD_CELLS || 2 * characters > Limits.SHARED_STRINGS) {
        throw Limits.tooLarge("shared strings");
      }
      strings.add(text);
    }
  }
}
