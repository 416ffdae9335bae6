package org.pairledger.ingest.sheet.xlsx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.Cell;
import org.pairledger.ingest.sheet.Cell.Kind;
import org.pairledger.ingest.sheet.UnreadableFile;

/** Turns one {@code c} element into a cell: the value the file holds, never one we compute. */
final class CellReader {

  private final SharedStrings strings;
  private final Styles styles;
  private long budget;

  CellReader(SharedStrings strings, Styles styles, long budget) {
    this.strings = strings;
    this.styles = styles;
    this.budget = budget;
  }

  /** Reads up to the end of the element; null for a cell that shows nothing. */
  @Nullable Cell read(XmlPart xml, int column) throws XMLStreamException, UnreadableFile {
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    String value = null;
    String formula = null;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new XMLStreamException("ends early");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          case "v" -> value = xml.shownText();
          case "is" -> value = xml.richText();
          case "f" -> formula = xml.text();
          default -> xml.text();
        }
      }
    }
    return counted(cell(column, type == null ? "n" : type, style, value, formula));
  }

  private @Nullable Cell cell(
      int column,
      String type,
      @Nullable String style,
      @Nullable String value,
      @Nullable String formula)
      throws UnreadableFile {
    if (value == null || (value.isEmpty() && type.equals("n"))) {
      return formula == null ? null : new Cell(column, "", "=" + formula, Kind.UNCOMPUTED);
    }
    if (value.isEmpty()) {
      return null;
    }
    return switch (type) {
      case "s" -> text(column, style, strings.at(index(value)));
      case "str", "inlineStr" -> text(column, style, Escapes.undo(value));
      case "b" -> styles.at(style).truth(column, truth(value.strip()));
      case "e" -> new Cell(column, value, value, Kind.ERROR);
      case "d" -> styles.at(style).isoDate(column, value.strip());
      case "n" -> styles.at(style).number(column, value.strip());
      default -> throw Limits.badReference("cell type " + type);
    };
  }

  private @Nullable Cell text(int column, @Nullable String style, String text)
      throws UnreadableFile {
    return text.isEmpty() ? null : styles.at(style).text(column, text);
  }

  private static boolean truth(String value) {
    return value.equals("1") || value.equals("true");
  }

  private static int index(String value) throws UnreadableFile {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw Limits.badReference("shared string");
    }
  }

  private @Nullable Cell counted(@Nullable Cell cell) throws UnreadableFile {
    if (cell != null) {
      budget -= cell.text().length();
      if (budget < 0) {
        throw Limits.bomb("shared strings");
      }
    }
    return cell;
  }
}
