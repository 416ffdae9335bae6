package org.pairledger.contract.dataset;

import java.text.Normalizer;

/**
 * The characters of a ledger's text in one form: NFKC, without marks nobody sees, and with
 * characters where a PDF's text layer has radicals.
 */
public final class PlainText {

  /** First of the radicals that have no normal form of their own. */
  private static final char FIRST_RADICAL = 0x2e81;

  /**
   * What each radical from {@link #FIRST_RADICAL} on stands for, as Unicode pairs them; 〓: none.
   */
  private static final String RADICALS =
      "厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尣巳幺彑彐忄㣺扌攵〓旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟罓罒㓁冈"
          + "〓羊羊〓耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶邑钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟"
          + "卤麦黄黾斉齐歯齿竜龙龜亀龟";

  private PlainText() {}

  /** The text; white space of any kind is kept, each as one space. */
  public static String of(String text) {
    if (isUsual(text)) {
      return text;
    }
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder kept = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(c -> !isUnseen(c))
        .map(c -> Character.isSpaceChar(c) ? ' ' : character(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Printable ASCII but the space, and the common Chinese block, are their own normal form. */
  public static boolean isUsual(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c > ' ' && c < 0x7f) && !(c >= 0x4e00 && c <= 0x9fff)) {
        return false;
      }
    }
    return true;
  }

  /** Marks of direction, joining, breaking and looks, and of no character at all. */
  private static boolean isUnseen(int c) {
    return Character.getType(c) == Character.FORMAT
        || (c >= 0xfe00 && c <= 0xfe0f)
        || (c >= 0xe0100 && c <= 0xe01ef)
        || c == 0x034f
        || c == 0x3164
        || (Character.isISOControl(c) && !Character.isWhitespace(c));
  }

  private static int character(int c) {
    int at = c - FIRST_RADICAL;
    return at >= 0 && at < RADICALS.length() && RADICALS.charAt(at) != '〓'
        ? RADICALS.charAt(at)
        : c;
  }
}
