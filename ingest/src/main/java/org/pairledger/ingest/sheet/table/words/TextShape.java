package org.pairledger.ingest.sheet.table.words;

import java.util.Locale;
import java.util.regex.Pattern;
import org.pairledger.contract.dataset.PlainText;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Cell.Kind;
import org.pairledger.ingest.sheet.table.header.HeaderWords;

/** What a cell's text looks like, before anything is known of its meaning. */
public final class TextShape {

  private static final int LONGEST_LABEL = 40;
  private static final String UNITS = "年月日时分秒天周季度元万亿千百角人户名次个件期号第至今到起止约余多近共上下中旬半";
  private static final Pattern PERIOD =
      Pattern.compile(
          "((19|20)\\d\\d年?度?)?(-?(19|20)\\d\\d|\\d{1,2}月份?|[一二三四1-4]季度|第[一二三四1-4]季度|[上下]半年)?");

  /** How coded systems name their columns: aac003, acc22b. */
  private static final Pattern CODED_NAME =
      Pattern.compile("\\s{0,9}[A-Za-z]{3}\\d{2}[\\dA-Za-z]\\s{0,9}");

  private static final Pattern NAME_AND_VALUE = Pattern.compile("(?s).{1,16}[:：].*\\S.*");

  private TextShape() {}

  /** NFKC, without white space, lower case: what {@link HeaderWords} are asked with. */
  public static String normalised(String text) {
    String nfkc = ascii(text) ? text : PlainText.of(text);
    return bare(nfkc).toLowerCase(Locale.ROOT);
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Without any white space, the ideographic one included. */
  public static String bare(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (blank(text.charAt(i))) {
        return withoutBlanks(text);
      }
    }
    return text;
  }

  private static String withoutBlanks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!blank(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** Without white space at its ends, the non-breaking one included. */
  public static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  public static boolean blank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!blank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean blank(char c) {
    if ((c > ' ' && c < 0x7f) || chinese(c)) {
      return false;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  /** A common Chinese character: a letter, and no blank or digit. */
  private static boolean chinese(char c) {
    return c >= 0x4e00 && c <= 0x9fa5;
  }

  /** A text that can name a column. */
  public static boolean label(Cell cell) {
    return cell.kind() == Kind.TEXT
        && cell.text().length() <= 4 * LONGEST_LABEL
        && bare(cell.text()).length() <= LONGEST_LABEL
        && !quantity(cell);
  }

  /** A number, an amount, a date, an identifier: what stands below a name, not in its place. */
  public static boolean quantity(Cell cell) {
    return switch (cell.kind()) {
      case NUMBER, DATE, BOOLEAN, ERROR, UNCOMPUTED, LOST -> true;
      case TEXT, UNDECODABLE -> mostlyDigits(cell.text()) && !codedName(cell.text());
    };
  }

  private static boolean codedName(String text) {
    return !digit(text.charAt(0)) && CODED_NAME.matcher(text).matches();
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Digits and no words but units of time, money and count; a code has few Latin letters. */
  private static boolean mostlyDigits(String text) {
    int digits = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (chinese(c)) {
        if (UNITS.indexOf(c) < 0) {
          return false;
        }
      } else if (digit(c) || Character.isDigit(c)) {
        digits++;
      } else if (c < 0x250 && Character.isLetter(c)) {
        latin++;
      } else if (Character.isLetter(c) && UNITS.indexOf(c) < 0) {
        return false;
      }
    }
    return digits > 0 && digits >= latin;
  }

  /** A year, a quarter, a month: names a column in a series, and is a value elsewhere. */
  public static boolean period(Cell cell) {
    return cell.kind() != Kind.DATE && period(cell.text());
  }

  public static boolean period(String text) {
    return text.length() <= 12 && !text.isEmpty() && PERIOD.matcher(bare(text)).matches();
  }

  /** {@code 单位：万元}: a name and its value in one cell. */
  public static boolean nameAndValue(Cell cell) {
    return cell.kind() == Kind.TEXT && NAME_AND_VALUE.matcher(cell.text()).matches();
  }
}
