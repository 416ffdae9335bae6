package org.pairledger.ingest.sheet.ods;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.display.CellFormat;
import org.pairledger.ingest.sheet.display.CellFormats;
import org.pairledger.ingest.sheet.display.Colour;
import org.pairledger.ingest.sheet.display.Ink;
import org.pairledger.ingest.sheet.display.Symbols;
import org.pairledger.ingest.sheet.guard.XmlPart;

/** The styles of a document: of cells, of tabs, and of parts of a text. */
final class OdfStyles {

  /** A number of a format that a workbook gives out itself. */
  private static final int OWN = 164;

  private static final int DEEPEST = 32;
  private static final double SMALLEST_POINTS = 2;

  private final CellFormats formats = new CellFormats(false, false);
  private final Map<String, NumberCode> numbers = new HashMap<>();
  private final Map<String, CellStyle> cells = new HashMap<>();
  private final Map<String, CellFormat> known = new HashMap<>();
  private final Set<String> hiddenTabs = new HashSet<>();
  private final Set<String> struckTexts = new HashSet<>();
  private CellStyle usual = new CellStyle(null);

  /** A style of cells: what it says itself, the rest is its parent's. */
  private static final class CellStyle {
    private final @Nullable String parent;
    private @Nullable String number;
    private @Nullable Boolean isStruck;
    private @Nullable String colour;
    private @Nullable String behind;
    private @Nullable String size;
    private @Nullable String font;

    CellStyle(@Nullable String parent) {
      this.parent = parent;
    }

    void inherit(CellStyle from) {
      number = number == null ? from.number : number;
      isStruck = isStruck == null ? from.isStruck : isStruck;
      colour = colour == null ? from.colour : colour;
      behind = behind == null ? from.behind : behind;
      size = size == null ? from.size : size;
      font = font == null ? from.font : font;
    }
  }

  /** Reads the styles up to the end of the element just begun. */
  void read(XmlPart xml) throws XMLStreamException, UnreadableFile {
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      String name = xml.attribute("urn:oasis:names:tc:opendocument:xmlns:style:1.0", "name");
      switch (xml.name()) {
        case "style" -> style(xml, name == null ? "" : name);
        case "default-style" -> {
          if ("table-cell".equals(xml.attribute("family"))) {
            usual = cellStyle(xml);
          }
        }
        case "number-style",
            "currency-style",
            "percentage-style",
            "date-style",
            "time-style",
            "boolean-style",
            "text-style" ->
            numbers.put(name == null ? "" : name, NumberCode.read(xml));
        default -> {
          // styles of pages, graphics and lists say nothing of cells
        }
      }
    }
  }

  private void style(XmlPart xml, String name) throws XMLStreamException, UnreadableFile {
    String family = xml.attribute("family");
    switch (family == null ? "" : family) {
      case "table-cell" -> cells.put(name, cellStyle(xml));
      case "table" -> {
        if (isHiddenTab(xml)) {
          hiddenTabs.add(name);
        }
      }
      case "text" -> {
        if (Boolean.TRUE.equals(cellStyle(xml).isStruck)) {
          struckTexts.add(name);
        }
      }
      default -> xml.skip();
    }
  }

  private static boolean isHiddenTab(XmlPart xml) throws XMLStreamException, UnreadableFile {
    boolean isHidden = false;
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      isHidden |= xml.name().equals("table-properties") && "false".equals(xml.attribute("display"));
    }
    return isHidden;
  }

  private static CellStyle cellStyle(XmlPart xml) throws XMLStreamException, UnreadableFile {
    CellStyle style = new CellStyle(xml.attribute("parent-style-name"));
    style.number = xml.attribute("data-style-name");
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      if (xml.name().equals("text-properties")) {
        letters(style, xml);
      } else if (xml.name().equals("table-cell-properties")) {
        style.behind = xml.attribute("background-color");
      }
    }
    return style;
  }

  private static void letters(CellStyle style, XmlPart xml) {
    String through = xml.attribute("text-line-through-style");
    String type = xml.attribute("text-line-through-type");
    if (through != null || type != null) {
      style.isStruck = !"none".equals(through) && !"none".equals(type);
    }
    boolean isAutomatic = "true".equals(xml.attribute("use-window-font-color"));
    style.colour = isAutomatic ? "#000000" : xml.attribute("color");
    style.size = xml.attribute("font-size");
    String font = xml.attribute("font-name");
    style.font = font == null ? xml.attribute("font-family") : font;
  }

  boolean isHiddenTab(@Nullable String style) {
    return hiddenTabs.contains(style == null ? "" : style);
  }

  boolean isStruckText(@Nullable String style) {
    return struckTexts.contains(style == null ? "" : style);
  }

  /** The format and ink of cells of a style; of a style nobody knows, the usual. */
  CellFormat at(@Nullable String style) {
    return known.computeIfAbsent(style == null ? "" : style, this::format);
  }

  private CellFormat format(String name) {
    CellStyle whole = new CellStyle(null);
    CellStyle next = cells.get(name);
    for (int i = 0; i < DEEPEST && next != null; i++) {
      whole.inherit(next);
      next = next.parent == null ? null : cells.get(next.parent);
    }
    whole.inherit(usual);
    NumberCode number = whole.number == null ? null : numbers.get(whole.number);
    String code = number == null ? "General" : number.code(numbers::get);
    return formats.of(OWN, code, ink(whole));
  }

  private static Ink ink(CellStyle style) {
    Colour letters = style.colour == null ? Colour.TEXT : colour(style.colour, Colour.TEXT);
    Colour paper = style.behind == null ? Colour.PAPER : colour(style.behind, Colour.PAPER);
    boolean isUnseen = letters.isLostOn(paper) || isTiny(style.size);
    String font = style.font == null ? "" : style.font.replace("'", "");
    return new Ink(Boolean.TRUE.equals(style.isStruck), isUnseen, Symbols.of(font));
  }

  private static Colour colour(String value, Colour otherwise) {
    return value.startsWith("#") ? Colour.ofRgb(value.substring(1)) : otherwise;
  }

  private static boolean isTiny(@Nullable String size) {
    return size != null
        && size.matches("\\d{1,4}(\\.\\d{1,9})?pt")
        && Double.parseDouble(size.substring(0, size.length() - 2)) < SMALLEST_POINTS;
  }
}
