package org.pairledger.ingest.cell.text;

import org.pairledger.contract.dataset.PlainText;

/** A cell's text made plain: full-width forms, odd spaces and apostrophes set right. */
public final class CellText {

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

  /** Whether it says that there is no value; 0 does not. */
  public static boolean isBlank(String plain) {
    return NoValue.isOne(plain);
  }
}
