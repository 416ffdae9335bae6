package org.pairledger.ingest.sheet.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.record.Record;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.display.CellFormat;
import org.pairledger.ingest.sheet.display.CellFormats;
import org.pairledger.ingest.sheet.display.Colour;
import org.pairledger.ingest.sheet.display.Ink;
import org.pairledger.ingest.sheet.display.Symbols;

/** The formats, fonts and fills of a workbook, and the style they make together. */
final class BookStyles {

  /** Font 4 does not exist; those behind it are counted on. */
  private static final int NO_FONT = 4;

  private static final int SOLID = 1;
  private static final int FIRST_OWN_COLOUR = 8;
  private static final int LAST_OWN_COLOUR = 63;
  private static final int AUTOMATIC_TEXT = 0x7fff;

  /** In twentieths of a point; smaller letters nobody reads. */
  private static final int SMALLEST = 40;

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<FontRecord> fonts = new ArrayList<>();
  private final List<ExtendedFormatRecord> styles = new ArrayList<>();
  private final List<@Nullable CellFormat> known = new ArrayList<>();
  private final boolean chinese;
  private @Nullable PaletteRecord palette;
  private CellFormats formats;

  BookStyles(boolean chinese) {
    this.chinese = chinese;
    this.formats = new CellFormats(false, chinese);
  }

  /** Takes note of a record that says something of styles. */
  void see(Record read) {
    if (read instanceof FormatRecord format) {
      codes.put(format.getIndexCode(), format.getFormatString());
    } else if (read instanceof FontRecord font) {
      fonts.add(font);
    } else if (read instanceof ExtendedFormatRecord style) {
      styles.add(style);
      known.add(null);
    } else if (read instanceof PaletteRecord own) {
      palette = own;
    } else if (read instanceof DateWindow1904Record window) {
      formats = new CellFormats(window.getWindowing() == 1, chinese);
    }
  }

  /** The format and ink of the style with this number. */
  CellFormat at(int number) {
    if (number < 0 || number >= styles.size()) {
      return formats.of(0, null);
    }
    CellFormat format = known.get(number);
    if (format == null) {
      ExtendedFormatRecord style = styles.get(number);
      int id = style.getFormatIndex();
      format = formats.of(id, codes.get(id), ink(style));
      known.set(number, format);
    }
    return format;
  }

  private Ink ink(ExtendedFormatRecord style) {
    FontRecord font = font(style.getFontIndex());
    if (font == null) {
      return Ink.USUAL;
    }
    boolean isTiny = font.getFontHeight() > 0 && font.getFontHeight() < SMALLEST;
    boolean isLost = colour(font.getColorPaletteIndex()).isLostOn(behind(style));
    String name = font.getFontName();
    return new Ink(font.isStruckout(), isTiny || isLost, Symbols.of(name == null ? "" : name));
  }

  /** Whether letters of this font are struck through. */
  boolean isStruck(int fontIndex) {
    FontRecord font = font(fontIndex);
    return font != null && font.isStruckout();
  }

  private @Nullable FontRecord font(int index) {
    int place = index > NO_FONT ? index - 1 : index;
    return place >= 0 && place < fonts.size() ? fonts.get(place) : null;
  }

  private Colour behind(ExtendedFormatRecord style) {
    return switch (style.getAdtlFillPattern()) {
      case 0 -> Colour.PAPER;
      case SOLID -> colour(style.getFillForeground());
      default -> Colour.MIXED;
    };
  }

  private Colour colour(int index) {
    if (index == AUTOMATIC_TEXT) {
      return Colour.TEXT;
    }
    byte[] own =
        palette != null && index >= FIRST_OWN_COLOUR && index <= LAST_OWN_COLOUR
            ? palette.getColor(index)
            : null;
    return own == null
        ? Colour.ofIndex(index)
        : new Colour((own[0] & 0xff) << 16 | (own[1] & 0xff) << 8 | (own[2] & 0xff), "");
  }
}
