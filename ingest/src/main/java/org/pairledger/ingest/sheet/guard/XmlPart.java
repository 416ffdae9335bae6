package org.pairledger.ingest.sheet.guard;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.content.UnreadableFile.Code;

/** One XML part read forward by local names; a document type or a deep nest ends it. */
public final class XmlPart implements Closeable {

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream stream;
  private final XMLStreamReader xml;
  private int depth;

  public XmlPart(InputStream stream) throws XMLStreamException {
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
  public int next() throws XMLStreamException, UnreadableFile {
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
  public boolean to(String localName) throws XMLStreamException, UnreadableFile {
    for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(localName)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Steps to the next element that begins inside of another; false where that one ends.
   *
   * @param depth of the element inside of which to look
   */
  public boolean nextWithin(int depth) throws XMLStreamException, UnreadableFile {
    for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (this.depth < depth) {
        return false;
      }
    }
    throw new XMLStreamException("ends early");
  }

  /** Goes to the end of the element just begun, whatever is in it. */
  public void skip() throws XMLStreamException, UnreadableFile {
    int within = depth;
    while (nextWithin(within)) {
      // all of it
    }
  }

  /** How many elements are open, the one just begun among them. */
  public int depth() {
    return depth;
  }

  /** Whether the element just begun is of a namespace that ends so. */
  public boolean isIn(String namespaceEnd) {
    String namespace = xml.getNamespaceURI();
    return namespace != null && namespace.endsWith(namespaceEnd);
  }

  public String name() {
    return xml.getLocalName();
  }

  public @Nullable String attribute(String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The attribute of a name in a namespace that ends so, where two have one name. */
  public @Nullable String attribute(String namespaceEnd, String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String namespace = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals(localName)
          && namespace != null
          && namespace.endsWith(namespaceEnd)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  public boolean flag(String localName) {
    String value = attribute(localName);
    return "1".equals(value) || "true".equals(value) || "on".equals(value);
  }

  /** All text up to the end of the element just begun. */
  public String text() throws XMLStreamException, UnreadableFile {
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
  public String shownText() throws XMLStreamException, UnreadableFile {
    boolean kept = "preserve".equals(attribute("space"));
    String text = text();
    return kept ? text : text.trim();
  }

  /**
   * The text runs up to the end of the element just begun, without phonetic hints; each run as
   * {@link #shownText}.
   */
  public String richText() throws XMLStreamException, UnreadableFile {
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

  /** Adds the characters just read to a text that is no longer than a cell may be. */
  public void append(StringBuilder text) throws UnreadableFile {
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    requireSize(text);
  }

  /** Refuses a text longer than a cell may be. */
  public static void requireSize(StringBuilder text) throws UnreadableFile {
    if (text.length() > Limits.CELL_TEXT) {
      throw Limits.tooLarge(Limits.CELL_TEXT + " characters in one cell");
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
