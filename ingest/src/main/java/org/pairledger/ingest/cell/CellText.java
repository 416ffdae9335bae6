package org.pairledger.ingest.cell;

import java.text.Normalizer;
import java.util.Set;

/** A cell's text made plain: full-width forms, odd spaces and apostrophes set right. */
public final class CellText {

  private static final Set<String> BLANKS =
      Set.of(
          "", "-", "--", "—", "——", "–", "/", "\\", "无", "暂无", "没有", "空", "不详", "N/A", "n/a",
          "null", "NULL", "…", "...", "未知");

  private static final String FIRST_OF_BLANKS = "-—–/\\无暂没空不Nn….未";

  private CellText() {}

  /** NFKC without white space around it. */
  public static String plain(String text) {
    return isUsual(text) ? text : slowly(text).strip();
  }

  /** As {@link #plain}, without any white space inside either. */
  public static String dense(String text) {
    if (isUsual(text)) {
      return text;
    }
    String plain = plain(text);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isWhitespace(plain.charAt(i))) {
        return plain
            .codePoints()
            .filter(c -> !Character.isWhitespace(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return plain;
  }

  /** Whether people who write this mean "nothing here"; 0 is not among them. */
  public static boolean isBlank(String plain) {
    if (plain.isEmpty()) {
      return true;
    }
    return plain.length() <= 4
        && FIRST_OF_BLANKS.indexOf(plain.charAt(0)) >= 0
        && BLANKS.contains(plain);
  }

  /** Printable ASCII but the space, and the common Chinese block, are their own normal form. */
  private static boolean isUsual(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c > ' ' && c < 0x7f) && !(c >= 0x4e00 && c <= 0x9fff)) {
        return false;
      }
    }
    return true;
  }

  private static String slowly(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder kept = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(c -> c != 0x200b && c != 0xfeff && c != 0x200e && c != 0x200f)
        .map(c -> Character.isSpaceChar(c) ? ' ' : c)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
