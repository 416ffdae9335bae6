package org.pairledger.ingest.cell;

import java.util.Set;
import org.pairledger.contract.dataset.PlainText;

/** A cell's text made plain: full-width forms, odd spaces and apostrophes set right. */
public final class CellText {

  private static final Set<String> BLANKS =
      Set.of(
          "", "-", "--", "—", "——", "–", "―", "─", "/", "\\", "无", "暂无", "没有", "空", "不详", "N/A",
          "n/a", "NA", "null", "NULL", "Null", "nan", "NaN", "NAN", "NaT", "None", "none", "NONE",
          "<NA>", "\\N", "…", "...", "未知");

  private static final String FIRST_OF_BLANKS = "-—–―─/\\无暂没空不Nn….未<";

  private CellText() {}

  /** NFKC without white space around it. */
  public static String plain(String text) {
    return PlainText.isUsual(text) ? text : PlainText.of(text).strip();
  }

  /** As {@link #plain}, without any white space inside either. */
  public static String dense(String text) {
    if (PlainText.isUsual(text)) {
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
}
