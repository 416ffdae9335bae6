package org.pairledger.ingest.sheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.display.Colour;
import org.pairledger.ingest.sheet.display.Ink;
import org.pairledger.ingest.sheet.display.Symbols;
import org.pairledger.ingest.sheet.guard.XmlPart;

/**
 * The fonts and fills of a workbook as its styles part names them, and what a cell in them shows.
 */
final class Inks {

  /** Smaller letters than this nobody reads. */
  private static final double SMALLEST = 2;

  private final List<Font> fonts = new ArrayList<>();
  private final List<Colour> fills = new ArrayList<>();
  private @Nullable Font font;
  private boolean inFonts;
  private boolean inFills;
  private boolean isFilled;

  /** A font while it is read. */
  private static final class Font {
    private Colour colour = Colour.TEXT;
    private boolean isStruck;
    private boolean isTiny;
    private Symbols symbols = Symbols.NONE;
  }

  /** An element begins. */
  void begin(XmlPart part) {
    switch (part.name()) {
      case "fonts" -> inFonts = true;
      case "fills" -> inFills = true;
      default -> {
        if (inFonts) {
          ofFont(part);
        } else if (inFills) {
          ofFill(part);
        }
      }
    }
  }

  void end(String element) {
    inFonts &= !element.equals("fonts");
    inFills &= !element.equals("fills");
  }

  private void ofFont(XmlPart part) {
    if (part.name().equals("font")) {
      font = new Font();
      fonts.add(font);
    }
    if (font == null) {
      return;
    }
    String value = part.attribute("val");
    switch (part.name()) {
      case "strike" -> font.isStruck = value == null || part.flag("val");
      case "sz" -> font.isTiny = value != null && tiny(value);
      case "name" -> font.symbols = Symbols.of(value == null ? "" : value);
      case "color" -> font.colour = colour(part, Colour.TEXT);
      default -> {}
    }
  }

  private static boolean tiny(String size) {
    try {
      return Double.parseDouble(size) < SMALLEST;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private void ofFill(XmlPart part) {
    switch (part.name()) {
      case "fill" -> fills.add(Colour.PAPER);
      case "patternFill" -> {
        String pattern = part.attribute("patternType");
        isFilled = pattern != null && !pattern.equals("none");
        paint(isFilled ? Colour.MIXED : Colour.PAPER);
        isFilled &= "solid".equals(pattern);
      }
      case "gradientFill" -> paint(Colour.MIXED);
      case "fgColor" -> paint(isFilled ? colour(part, Colour.TEXT) : Colour.PAPER);
      default -> {}
    }
  }

  private void paint(Colour colour) {
    if (!fills.isEmpty()) {
      fills.set(fills.size() - 1, colour);
    }
  }

  static Colour colour(XmlPart part, Colour automatic) {
    String rgb = part.attribute("rgb");
    if (rgb != null) {
      return Colour.ofRgb(rgb);
    }
    String theme = part.attribute("theme");
    if (theme != null) {
      return Colour.ofTheme(theme, part.attribute("tint"));
    }
    String index = part.attribute("indexed");
    return index == null ? automatic : Colour.ofIndex(index);
  }

  /** The ink of a style. */
  Ink of(int fontId, int fillId) {
    if (fontId >= fonts.size()) {
      return Ink.USUAL;
    }
    Font used = fonts.get(fontId);
    Colour behind = fillId < fills.size() ? fills.get(fillId) : Colour.PAPER;
    boolean isUnseen = used.isTiny || used.colour.isLostOn(behind);
    return new Ink(used.isStruck, isUnseen, used.symbols);
  }
}
