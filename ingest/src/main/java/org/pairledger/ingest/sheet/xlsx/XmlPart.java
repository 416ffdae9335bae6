package org.pairledger.ingest.sheet.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.UnreadableFile;
import org.pairledger.ingest.sheet.UnreadableFile.Code;

/** One XML part read forward by local names; a document type or a deep nest ends it. */
final class XmlPart implements Closeable {

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream stream;
  private final XMLStreamReader xml;
  private int depth;

  XmlPart(InputStream stream) throws XMLStreamException {
    this.stream = stream;
    this.xml = FACTORY.createXMLStreamReader(stream);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /** Steps to the next event that matters: START_ELEMENT, END_ELEMENT, CHARACTERS or the end. */
  int next() throws XMLStreamException, UnreadableFile {
    while (xml.hasNext()) {
      int event = xml.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > Limits.DEPTH) {
            throw Limits.tooLarge("XML");
          }
          return event;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return event;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return XMLStreamConstants.CHARACTERS;
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw entity();
        default -> {
          // comments and processing instructions say nothing
        }
      }
    }
    return XMLStreamConstants.END_DOCUMENT;
  }

  private static UnreadableFile entity() {
    return new UnreadableFile(
        Code.ENTITY_DECLARED,
        "declares XML entities, which no workbook needs",
        "文件内含 XML 实体声明（正常工作簿不会有），拒绝读取");
  }

  /** Goes to the next start of one element, or says that there is none. */
  boolean to(String localName) throws XMLStreamException, UnreadableFile {
    for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(localName)) {
        return true;
      }
    }
    return false;
  }

  String name() {
    return xml.getLocalName();
  }

  @Nullable String attribute(String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  boolean flag(String localName) {
    String value = attribute(localName);
    return "1".equals(value) || "true".equals(value) || "on".equals(value);
  }

  /** All text up to the end of the element just begun. */
  String text() throws XMLStreamException, UnreadableFile {
    StringBuilder text = new StringBuilder();
    int outside = depth - 1;
    for (int event = next(); depth > outside; event = next()) {
      if (event == XMLStreamConstants.CHARACTERS) {
        append(text);
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new XMLStreamException("ends early");
      }
    }
    return text.toString();
  }

  /** The text of the element just begun, without the white space it does not ask to preserve. */
  String shownText() throws XMLStreamException, UnreadableFile {
    boolean kept = "preserve".equals(attribute("space"));
    String text = text();
    return kept ? text : text.trim();
  }

  /**
   * The text runs up to the end of the element just begun, without phonetic hints; each run as
   * {@link #shownText}.
   */
  String richText() throws XMLStreamException, UnreadableFile {
    StringBuilder runs = new StringBuilder();
    int outside = depth - 1;
    for (int event = next(); depth > outside; event = next()) {
      if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new XMLStreamException("ends early");
      }
      if (event == XMLStreamConstants.START_ELEMENT && name().equals("t")) {
        runs.append(shownText());
        requireSize(runs);
      } else if (event == XMLStreamConstants.START_ELEMENT && name().equals("rPh")) {
        text();
      }
    }
    return runs.toString();
  }

  private void append(StringBuilder text) throws UnreadableFile {
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    requireSize(text);
  }

  private static void requireSize(StringBuilder text) throws UnreadableFile {
    if (text.length() > Limits.CELL_TEXT) {
      throw Limits.tooLarge(Limits.CELL_TEXT + " characters in one cell");
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
