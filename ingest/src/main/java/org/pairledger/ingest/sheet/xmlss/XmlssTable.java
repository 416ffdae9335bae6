package org.pairledger.ingest.sheet.xmlss;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.book.BookCell;
import org.pairledger.ingest.sheet.book.BookSheet;
import org.pairledger.ingest.sheet.content.Cell.Kind;
import org.pairledger.ingest.sheet.content.Look.Mark;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.display.CellFormat;
import org.pairledger.ingest.sheet.guard.Limits;
import org.pairledger.ingest.sheet.guard.XmlPart;

/** The columns and rows of one sheet; an index is told only where it does not follow. */
final class XmlssTable {

  private final XmlPart xml;
  private final XmlssStyles styles;
  private final BookSheet sheet;
  private int columns;
  private int row;

  XmlssTable(XmlPart xml, XmlssStyles styles, BookSheet sheet) {
    this.xml = xml;
    this.styles = styles;
    this.sheet = sheet;
  }

  /** Reads up to the end of the table just begun. */
  void read() throws XMLStreamException, UnreadableFile {
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.name()) {
        case "Column" -> column();
        case "Row" -> row();
        default -> xml.skip();
      }
    }
  }

  private int index(int following, String attribute) throws UnreadableFile {
    String told = xml.attribute(attribute);
    int index = told == null ? following : count(told) - 1;
    if (index < following) {
      throw Limits.badReference(attribute + " " + told);
    }
    return index;
  }

  private static int count(@Nullable String number) {
    return number != null && number.matches("\\d{1,8}") ? Integer.parseInt(number) : 0;
  }

  private static boolean isNothing(@Nullable String size) {
    return size != null && size.matches("0(\\.0*)?");
  }

  private void column() throws UnreadableFile {
    int first = index(columns, "Index");
    int more = count(xml.attribute("Span"));
    if (xml.flag("Hidden") || isNothing(xml.attribute("Width"))) {
      sheet.hideColumns(first, more + 1);
    }
    columns = Math.min(first + more + 1, Limits.COLUMNS);
  }

  private void row() throws XMLStreamException, UnreadableFile {
    int first = index(row, "Index");
    int more = count(xml.attribute("Span"));
    BookSheet.requirePlace(first, 0);
    if (xml.flag("Hidden") || isNothing(xml.attribute("Height"))) {
      sheet.hideRows(first, more + 1);
    }
    row = first;
    int column = 0;
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      if (xml.name().equals("Cell")) {
        column = cell(index(column, "Index"));
      } else {
        xml.skip();
      }
    }
    row = Math.min(first + more + 1, Limits.ROWS);
  }

  /** Reads a cell and says which column follows. */
  private int cell(int column) throws XMLStreamException, UnreadableFile {
    BookSheet.requirePlace(row, column);
    int across = count(xml.attribute("MergeAcross"));
    int down = count(xml.attribute("MergeDown"));
    if (across > 0 || down > 0) {
      sheet.merge(row, row + down, column, column + across);
    }
    CellFormat format = styles.at(xml.attribute("StyleID"));
    String written = xml.attribute("Formula");
    String formula = written == null ? null : RelativeFormula.text(written, row, column);
    BookCell cell = formula == null ? null : new BookCell(column, Kind.UNCOMPUTED, "", format);
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.name()) {
        case "Data" -> cell = data(column, format);
        case "Comment" -> sheet.comment(row, column, Words.read(xml).seen());
        default -> xml.skip();
      }
    }
    if (cell != null && (formula != null || !cell.value().isEmpty())) {
      sheet.put(row, cell.withFormula(formula));
    }
    return column + across + 1;
  }

  private BookCell data(int column, CellFormat format) throws XMLStreamException, UnreadableFile {
    String type = xml.attribute("Type");
    Words words = Words.read(xml);
    String value = words.text();
    return switch (type == null ? "" : type) {
      case "Number" -> new BookCell(column, Kind.NUMBER, value.strip(), format);
      case "Boolean" -> {
        boolean isTrue = value.strip().equals("1");
        yield new BookCell(column, Kind.BOOLEAN, isTrue ? "TRUE" : "FALSE", format);
      }
      case "Error" -> new BookCell(column, Kind.ERROR, value, format);
      case "DateTime" -> moment(column, value.strip(), format);
      default -> new BookCell(column, Kind.TEXT, value, format, null, words.mark());
    };
  }

  /** A time alone stands on a day before the first. */
  private static BookCell moment(int column, String value, CellFormat format) {
    Double days = value.startsWith("1899-12-3") ? CellFormat.serial(value) : null;
    return days == null
        ? new BookCell(column, Kind.DATE, value, format)
        : new BookCell(column, Kind.NUMBER, String.valueOf(days - Math.floor(days)), format);
  }

  /** A text that may hold parts of other looks. */
  private record Words(String seen, String struck) {

    static Words read(XmlPart xml) throws XMLStreamException, UnreadableFile {
      StringBuilder seen = new StringBuilder();
      StringBuilder struck = new StringBuilder();
      int struckWithin = 0;
      int depth = xml.depth();
      for (int event = xml.next(); xml.depth() >= depth; event = xml.next()) {
        if (event == XMLStreamConstants.END_DOCUMENT) {
          throw new XMLStreamException("ends early");
        }
        if (event == XMLStreamConstants.CHARACTERS) {
          xml.append(struckWithin > 0 ? struck : seen);
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          boolean isStruck = xml.name().equals("S") && struckWithin == 0;
          struckWithin = isStruck ? xml.depth() : struckWithin;
        } else if (xml.depth() < struckWithin) {
          struckWithin = 0;
        }
      }
      return new Words(seen.toString(), struck.toString());
    }

    private boolean isStruck() {
      return !struck.isEmpty() && seen.isBlank();
    }

    /** What is not struck through; all of it where all is. */
    String text() {
      return isStruck() ? struck : seen;
    }

    @Nullable Mark mark() {
      if (struck.isEmpty()) {
        return null;
      }
      return isStruck() ? Mark.STRUCK : Mark.PARTLY_STRUCK;
    }
  }
}
