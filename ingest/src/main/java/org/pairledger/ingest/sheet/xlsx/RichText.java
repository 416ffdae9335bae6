package org.pairledger.ingest.sheet.xlsx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.display.StruckText;
import org.pairledger.ingest.sheet.guard.Limits;
import org.pairledger.ingest.sheet.guard.XmlPart;

/**
 * Reads the text runs of a string, without phonetic hints, and which of them are struck through.
 */
final class RichText {

  private RichText() {}

  /** Up to the end of the element just begun; each run as {@link XmlPart#shownText}. */
  static StruckText read(XmlPart part) throws XMLStreamException, UnreadableFile {
    StruckText text = new StruckText();
    int outside = part.depth() - 1;
    boolean isStruck = false;
    for (int event = part.next(); part.depth() > outside; event = part.next()) {
      if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new XMLStreamException("ends early");
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (part.name()) {
        case "r" -> isStruck = false;
        case "strike" -> isStruck = part.attribute("val") == null || part.flag("val");
        case "t" -> add(text, Escapes.undo(part.shownText()), isStruck);
        case "rPh" -> part.text();
        default -> {}
      }
    }
    return text;
  }

  private static void add(StruckText text, String run, boolean isStruck) throws UnreadableFile {
    text.add(run, isStruck);
    if (text.length() > Limits.CELL_TEXT) {
      throw Limits.tooLarge(Limits.CELL_TEXT + " characters in one cell");
    }
  }
}
