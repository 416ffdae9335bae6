package org.pairledger.app.draft.document;

/** Text as it was meant: no blanks or broken lines between Chinese characters and digits. */
public final class Tidy {

  private static final String WORD = "[A-Za-z]";

  private Tidy() {}

  /** One line; blanks stay between Latin words alone, full-width digits become plain ones. */
  public static String joined(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints().map(Tidy::plain).forEach(plain::appendCodePoint);
    String line = plain.toString().strip();
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!isBlank(c)) {
        joined.append(c);
      } else if (i > 0
          && String.valueOf(line.charAt(i - 1)).matches(WORD)
          && String.valueOf(line.charAt(i + 1)).matches(WORD)) {
        joined.append(' ');
      }
    }
    return joined.toString();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000' || c == '\u200B';
  }

  private static int plain(int c) {
    boolean isWide =
        (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ') || c == '％';
    return isWide ? c - 0xFEE0 : c;
  }
}
