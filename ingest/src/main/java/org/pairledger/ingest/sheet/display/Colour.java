package org.pairledger.ingest.sheet.display;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A colour as far as it is told: its red, green and blue, or only by a name that equals itself.
 *
 * @param rgb -1 where only the name is known
 */
public record Colour(int rgb, String name) {

  public static final Colour PAPER = new Colour(0xffffff, "");
  public static final Colour TEXT = new Colour(0, "");

  /** Of several colours: nothing is lost on it. */
  public static final Colour MIXED = new Colour(-1, "");

  /** So little between two colours is not seen. */
  private static final int NEAR = 6;

  private static final int[] FIRST_INDEXED = {
    0x000000, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff, 0xffff00, 0xff00ff, 0x00ffff
  };
  private static final int AUTOMATIC_TEXT = 64;
  private static final int AUTOMATIC_PAPER = 65;

  /** Such as {@code FFFFFFFF}, opacity first. */
  public static Colour ofRgb(String argb) {
    String hex = argb.length() > 6 ? argb.substring(argb.length() - 6) : argb;
    try {
      return new Colour(Integer.parseInt(hex, 16), "");
    } catch (NumberFormatException e) {
      return MIXED;
    }
  }

  /** Of the palette that every workbook has. */
  public static Colour ofIndex(String index) {
    try {
      return ofIndex(Integer.parseInt(index.strip()));
    } catch (NumberFormatException e) {
      return MIXED;
    }
  }

  /** The same by number; the first eight stand there twice. */
  public static Colour ofIndex(int index) {
    if (index >= 0 && index < 2 * FIRST_INDEXED.length) {
      return new Colour(FIRST_INDEXED[index % FIRST_INDEXED.length], "");
    }
    return switch (index) {
      case AUTOMATIC_TEXT -> TEXT;
      case AUTOMATIC_PAPER -> PAPER;
      default -> new Colour(-1, "indexed " + index);
    };
  }

  /** Of the theme: its first is the paper, its second the text, unless lighter or darker. */
  public static Colour ofTheme(String theme, @Nullable String tint) {
    boolean plain = tint == null || tint.matches("-?0(\\.0*)?");
    if (plain && theme.equals("0")) {
      return PAPER;
    }
    return plain && theme.equals("1")
        ? TEXT
        : new Colour(-1, String.format(Locale.ROOT, "theme %s %s", theme, tint));
  }

  /** Whether what is written in it cannot be seen on the other. */
  public boolean isLostOn(Colour behind) {
    if (rgb < 0 || behind.rgb < 0) {
      return !name.isEmpty() && name.equals(behind.name);
    }
    return near(16, behind) && near(8, behind) && near(0, behind);
  }

  private boolean near(int shift, Colour other) {
    return Math.abs((rgb >> shift & 0xff) - (other.rgb >> shift & 0xff)) <= NEAR;
  }
}
