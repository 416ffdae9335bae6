package org.pairledger.ingest.cell.text;

import org.pairledger.contract.dataset.PlainText;

/**
 * The characters of a written number brought to one form: digits of any script are digits, any dash
 * is a minus, and what is raised or circled is a note beside the number, never a digit of it.
 */
public record NumberCharacters(String text, boolean hasNote) {

  private static final String MINUS = "−﹣－‐‑‒–—⁻➖";
  private static final String UNIT_BEFORE_POWER = "mM米方尺";

  public static NumberCharacters of(String written) {
    StringBuilder kept = new StringBuilder(written.length());
    boolean hasNote = false;
    for (int i = 0; i < written.length(); i += Character.charCount(written.codePointAt(i))) {
      int c = written.codePointAt(i);
      if (!isNote(c)) {
        append(kept, c);
      } else if ((c == '²' || c == '³') && isUnit(kept)) {
        kept.append(c == '²' ? '2' : '3');
      } else {
        hasNote = true;
      }
    }
    return new NumberCharacters(PlainText.of(kept.toString()).strip(), hasNote);
  }

  /** The same text with the digits of every script as those of this one. */
  public static String digits(String written) {
    StringBuilder digits = new StringBuilder(written.length());
    written
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(digits::appendCodePoint);
    return digits.toString();
  }

  private static void append(StringBuilder kept, int c) {
    if (MINUS.indexOf(c) >= 0) {
      kept.append('-');
    } else if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      kept.append((char) ('0' + Character.digit(c, 10)));
    } else if (c == '٫') {
      kept.append('.');
    } else if (c == '٬') {
      kept.append(',');
    } else {
      kept.appendCodePoint(c);
    }
  }

  private static boolean isUnit(StringBuilder kept) {
    return !kept.isEmpty() && UNIT_BEFORE_POWER.indexOf(kept.charAt(kept.length() - 1)) >= 0;
  }

  /** Raised, lowered, circled, bracketed and dotted numbers: ², ①, ⑴, ⒈, ❶, ㈠, ㊀. */
  private static boolean isNote(int c) {
    return c == '²'
        || c == '³'
        || c == '¹'
        || c == 0x2070
        || (c >= 0x2074 && c <= 0x2079)
        || (c >= 0x2080 && c <= 0x2089)
        || (c >= 0x2460 && c <= 0x249b)
        || (c >= 0x24ea && c <= 0x24ff)
        || (c >= 0x2776 && c <= 0x2793)
        || (c >= 0x3220 && c <= 0x3229)
        || (c >= 0x3251 && c <= 0x325f)
        || (c >= 0x3280 && c <= 0x3289)
        || (c >= 0x32b1 && c <= 0x32bf)
        || (c >= 0x1f100 && c <= 0x1f10c);
  }
}
