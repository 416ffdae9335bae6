package org.pairledger.ingest.sheet.xlsx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Look.Mark;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.display.StruckText;
import org.pairledger.ingest.sheet.guard.XmlPart;

/** What one {@code c} element says, before anything is made of it; the next takes its place. */
final class StoredCell {

  String type = "n";
  @Nullable String style;
  @Nullable String value;

  /** What is out of the usual about a text that stands in the cell itself. */
  @Nullable Mark mark;

  /** Its formula, empty where another cell has written it; null for a typed value. */
  @Nullable String formula;

  private String formulaType = "normal";
  private @Nullable String group;

  /** Reads up to the end of the element. */
  void read(XmlPart xml) throws XMLStreamException, UnreadableFile {
    String stated = xml.attribute("t");
    type = stated == null ? "n" : stated;
    style = xml.attribute("s");
    value = null;
    mark = null;
    formula = null;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new XMLStreamException("ends early");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        child(xml);
      }
    }
  }

  private void child(XmlPart xml) throws XMLStreamException, UnreadableFile {
    switch (xml.name()) {
      case "v" -> value = xml.shownText();
      case "is" -> {
        StruckText text = RichText.read(xml);
        value = text.text();
        mark = text.mark();
      }
      case "f" -> {
        String stated = xml.attribute("t");
        formulaType = stated == null ? "normal" : stated;
        group = xml.attribute("si");
        formula = xml.text();
      }
      default -> xml.text();
    }
  }

  /** Whether it was entered to compute over whole ranges. */
  boolean isArray() {
    return formulaType.equals("array");
  }

  /** The formula's own text; null where it has none, or none that is a formula. */
  @Nullable String formulaText() {
    boolean isOne = formula != null && !formula.isBlank() && !formulaType.equals("dataTable");
    return isOne ? formula : null;
  }

  /** The number under which cells share a formula. */
  @Nullable Integer group() {
    try {
      return formulaType.equals("shared") && group != null ? Integer.valueOf(group) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The value as a Double, a String, a Boolean or an error; null where there is none. */
  @Nullable Object stored(SharedStrings strings) throws UnreadableFile {
    String text = value;
    if (text == null || (text.isEmpty() && type.equals("n"))) {
      return null;
    }
    return switch (type) {
      case "s" -> text.isEmpty() ? "" : shared(strings.at(index(text)));
      case "inlineStr" -> text;
      case "str" -> Escapes.undo(text);
      case "d" -> text.strip();
      case "b" -> truth(text.strip());
      case "e" -> error(text);
      default -> number(text.strip());
    };
  }

  private static Object shared(@Nullable String text) {
    return text == null ? FormulaError.VALUE : text;
  }

  private static Object error(String word) {
    try {
      return FormulaError.forString(word);
    } catch (IllegalArgumentException none) {
      return FormulaError.VALUE;
    }
  }

  private static Object number(String text) {
    try {
      return Double.valueOf(text);
    } catch (NumberFormatException e) {
      return text;
    }
  }

  static boolean truth(String value) {
    return value.equals("1") || value.equals("true");
  }

  /** The number of a shared text; -1 where it is none. */
  static int index(String value) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
