package org.pairledger.ingest.sheet.xmlss;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.display.CellFormat;
import org.pairledger.ingest.sheet.display.CellFormats;
import org.pairledger.ingest.sheet.display.Colour;
import org.pairledger.ingest.sheet.display.Ink;
import org.pairledger.ingest.sheet.display.NamedFormats;
import org.pairledger.ingest.sheet.display.Symbols;
import org.pairledger.ingest.sheet.guard.XmlPart;

/** The styles of a workbook: each says what it changes in its parent. */
final class XmlssStyles {

  /** A number of a format that a workbook gives out itself. */
  private static final int OWN = 164;

  private static final double SMALLEST_POINTS = 2;
  private static final String USUAL = "Default";

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, CellFormat> known = new HashMap<>();
  private CellFormats formats = new CellFormats(false, true);

  /** A style with all that its parent says. */
  private static final class Style {
    private String code = "General";
    private boolean isStruck;
    private boolean isTiny;
    private String font = "";
    private Colour colour = Colour.TEXT;
    private Colour behind = Colour.PAPER;

    Style copy() {
      Style copy = new Style();
      copy.code = code;
      copy.isStruck = isStruck;
      copy.isTiny = isTiny;
      copy.font = font;
      copy.colour = colour;
      copy.behind = behind;
      return copy;
    }
  }

  /** Days are counted from 1904. */
  void from1904() {
    formats = new CellFormats(true, true);
    known.clear();
  }

  /** Reads the styles up to the end of the element just begun. */
  void read(XmlPart xml) throws XMLStreamException, UnreadableFile {
    Style style = new Style();
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.name()) {
        case "Style" -> {
          style = parent(xml.attribute("Parent")).copy();
          String id = xml.attribute("ID");
          styles.put(id == null ? "" : id, style);
        }
        case "NumberFormat" -> number(style, xml.attribute("Format"));
        case "Font" -> font(style, xml);
        case "Interior" -> interior(style, xml);
        default -> {
          // borders, alignment and protection say nothing of what is seen
        }
      }
    }
  }

  private Style parent(@Nullable String id) {
    Style named = id == null ? null : styles.get(id);
    return named != null ? named : styles.getOrDefault(USUAL, new Style());
  }

  private static void number(Style style, @Nullable String format) {
    if (format != null) {
      style.code = NamedFormats.code(format);
    }
  }

  private static void font(Style style, XmlPart xml) {
    String size = xml.attribute("Size");
    String name = xml.attribute("FontName");
    style.isStruck = xml.flag("StrikeThrough");
    style.isTiny = size != null && size.matches("[01](\\.\\d{1,9})?") && isTiny(size);
    style.font = name == null ? style.font : name;
    style.colour = colour(xml.attribute("Color"), Colour.TEXT);
  }

  private static boolean isTiny(String size) {
    return Double.parseDouble(size) < SMALLEST_POINTS;
  }

  private static void interior(Style style, XmlPart xml) {
    String pattern = xml.attribute("Pattern");
    boolean isSolid = "Solid".equals(pattern);
    boolean isNone = pattern == null || pattern.equals("None");
    style.behind = isSolid ? colour(xml.attribute("Color"), Colour.PAPER) : Colour.MIXED;
    style.behind = isNone ? Colour.PAPER : style.behind;
  }

  private static Colour colour(@Nullable String value, Colour otherwise) {
    return value != null && value.startsWith("#") ? Colour.ofRgb(value.substring(1)) : otherwise;
  }

  /** The format and ink of cells of a style. */
  CellFormat at(@Nullable String id) {
    return known.computeIfAbsent(id == null ? USUAL : id, this::format);
  }

  private CellFormat format(String id) {
    Style style = parent(id);
    boolean isUnseen = style.isTiny || style.colour.isLostOn(style.behind);
    return formats.of(OWN, style.code, new Ink(style.isStruck, isUnseen, Symbols.of(style.font)));
  }
}
