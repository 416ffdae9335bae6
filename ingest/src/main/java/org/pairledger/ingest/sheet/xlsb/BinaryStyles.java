package org.pairledger.ingest.sheet.xlsb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairledger.ingest.sheet.display.CellFormat;
import org.pairledger.ingest.sheet.display.CellFormats;
import org.pairledger.ingest.sheet.display.Colour;
import org.pairledger.ingest.sheet.display.Ink;
import org.pairledger.ingest.sheet.display.Symbols;

/** The number formats, fonts and fills of a workbook, and the styles they make. */
final class BinaryStyles {

  private static final int FONT = 43;
  private static final int FORMAT = 44;
  private static final int FILL = 45;
  private static final int STYLE = 47;
  private static final int BEGIN_STYLES_OF_CELLS = 617;
  private static final int END_STYLES_OF_CELLS = 618;
  private static final int STRUCK = 0x8;
  private static final int SOLID = 1;
  private static final int GB2312_FONT = 134;

  /** In twentieths of a point; smaller letters nobody reads. */
  private static final int SMALLEST = 40;

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Font> fonts = new ArrayList<>();
  private final List<Colour> fills = new ArrayList<>();
  private final List<int[]> styles = new ArrayList<>();
  private final List<CellFormat> known = new ArrayList<>();
  private boolean isOfCells;
  private boolean isChinese;

  private record Font(boolean isStruck, boolean isTiny, Colour colour, Symbols symbols) {}

  void see(int record, Fields fields) {
    switch (record) {
      case FORMAT -> codes.put(fields.int16(), fields.text());
      case FONT -> fonts.add(font(fields));
      case FILL -> fills.add(fill(fields));
      case BEGIN_STYLES_OF_CELLS -> isOfCells = true;
      case END_STYLES_OF_CELLS -> isOfCells = false;
      case STYLE -> {
        if (isOfCells) {
          fields.skip(2);
          styles.add(new int[] {fields.int16(), fields.int16(), fields.int16()});
        }
      }
      default -> {
        // borders and tables say nothing of what is seen
      }
    }
  }

  private Font font(Fields fields) {
    int height = fields.int16();
    boolean isStruck = (fields.int16() & STRUCK) != 0;
    fields.skip(6);
    isChinese |= fields.int8() == GB2312_FONT;
    fields.skip(1);
    Colour colour = fields.colour(Colour.TEXT);
    fields.skip(1);
    return new Font(isStruck, height > 0 && height < SMALLEST, colour, Symbols.of(fields.text()));
  }

  private static Colour fill(Fields fields) {
    int pattern = fields.int32();
    Colour front = fields.colour(Colour.PAPER);
    return pattern == 0 ? Colour.PAPER : pattern == SOLID ? front : Colour.MIXED;
  }

  /** All is told: what each style shows. */
  void complete(boolean from1904) {
    CellFormats formats = new CellFormats(from1904, isChinese);
    for (int[] style : styles) {
      known.add(formats.of(style[0], codes.get(style[0]), ink(style[1], style[2])));
    }
    known.add(formats.of(0, null));
  }

  private Ink ink(int fontAt, int fillAt) {
    if (fontAt >= fonts.size()) {
      return Ink.USUAL;
    }
    Font font = fonts.get(fontAt);
    Colour behind = fillAt < fills.size() ? fills.get(fillAt) : Colour.PAPER;
    return new Ink(font.isStruck, font.isTiny || font.colour.isLostOn(behind), font.symbols);
  }

  /** The style of a number; the usual one where there is none. */
  CellFormat at(int style) {
    return known.get(style >= 0 && style < known.size() ? style : known.size() - 1);
  }
}
