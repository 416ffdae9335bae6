package org.pairledger.ingest.sheet.ods;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Look.Mark;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.guard.XmlPart;

/** The paragraphs of one cell as they are shown, and the comment that hangs on it. */
final class OdfText {

  private static final int MOST_BLANKS = 1000;

  private final OdfStyles styles;
  private final StringBuilder seen = new StringBuilder();
  private final StringBuilder struck = new StringBuilder();
  private int paragraphs;
  private int struckWithin;
  private boolean isBlankBefore;
  private String comment = "";

  private OdfText(OdfStyles styles) {
    this.styles = styles;
  }

  /** Reads up to the end of the cell just begun. */
  static OdfText read(XmlPart xml, OdfStyles styles) throws XMLStreamException, UnreadableFile {
    OdfText text = new OdfText(styles);
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.name()) {
        case "p", "h" -> text.paragraph(xml);
        case "annotation" -> text.comment = read(xml, styles).text();
        case "list", "list-item" -> {
          // paragraphs stand in them
        }
        default -> xml.skip();
      }
    }
    return text;
  }

  private void paragraph(XmlPart xml) throws XMLStreamException, UnreadableFile {
    if (paragraphs++ > 0) {
      seen.append('\n');
    }
    isBlankBefore = true;
    int from = seen.length();
    int depth = xml.depth();
    for (int event = xml.next(); xml.depth() >= depth; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        element(xml);
      } else if (event == XMLStreamConstants.CHARACTERS) {
        characters(xml);
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new XMLStreamException("ends early");
      } else if (xml.depth() < struckWithin) {
        struckWithin = 0;
      }
    }
    if (isBlankBefore && seen.length() > from && seen.charAt(seen.length() - 1) == ' ') {
      seen.setLength(seen.length() - 1);
    }
  }

  private void element(XmlPart xml) throws XMLStreamException, UnreadableFile {
    switch (xml.name()) {
      case "s" -> blanks(xml.attribute("c"));
      case "tab" -> put("\t");
      case "line-break" -> put("\n");
      case "span" -> {
        if (struckWithin == 0 && styles.isStruckText(xml.attribute("style-name"))) {
          struckWithin = xml.depth();
        }
      }
      case "a", "ruby", "ruby-base" -> {
        // their text is text
      }
      default -> {
        if (!isField(xml)) {
          xml.skip();
        }
      }
    }
  }

  /** Fields such as a page's number or a sheet's name show their text. */
  private static boolean isField(XmlPart xml) {
    return !xml.name().startsWith("ruby") && !xml.name().equals("note") && xml.isIn(":text:1.0");
  }

  private void blanks(@Nullable String count) {
    int blanks = count != null && count.matches("\\d{1,4}") ? Integer.parseInt(count) : 1;
    put(" ".repeat(Math.min(blanks, MOST_BLANKS)));
  }

  private void put(String text) {
    (struckWithin > 0 ? struck : seen).append(text);
    isBlankBefore = false;
  }

  /** White space of the file is one blank, and none where a paragraph begins. */
  private void characters(XmlPart xml) throws UnreadableFile {
    StringBuilder into = struckWithin > 0 ? struck : seen;
    StringBuilder written = new StringBuilder();
    xml.append(written);
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!isBlank || !isBlankBefore) {
        into.append(isBlank ? ' ' : c);
      }
      isBlankBefore = isBlank;
    }
    XmlPart.requireSize(into);
  }

  /** What is shown and not struck through; all of it where all is struck. */
  String text() {
    return isStruck() ? struck.toString() : seen.toString();
  }

  private boolean isStruck() {
    return struck.length() > 0 && seen.toString().isBlank();
  }

  @Nullable Mark mark() {
    if (struck.length() == 0) {
      return null;
    }
    return isStruck() ? Mark.STRUCK : Mark.PARTLY_STRUCK;
  }

  String comment() {
    return comment;
  }
}
