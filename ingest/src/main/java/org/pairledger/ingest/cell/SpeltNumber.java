package org.pairledger.ingest.cell;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in Chinese characters: {@code 一百二十}, {@code 二〇二〇}, {@code 壹仟}. */
final class SpeltNumber {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String OTHERS = "〇○壹贰叁肆伍陆柒捌玖两兩拾佰仟萬";
  private static final String PLAIN = "零零一二三四五六七八九二二十百千万";
  private static final String UNITS = "十百千";

  private SpeltNumber() {}

  /** Where the run of such characters that begins here ends. */
  static int end(String text, int from) {
    int end = from;
    while (end < text.length() && isNumeral(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNumeral(char c) {
    char plain = plain(c);
    return DIGITS.indexOf(plain) >= 0 || UNITS.indexOf(plain) >= 0 || plain == '万' || plain == '亿';
  }

  private static char plain(char c) {
    int other = OTHERS.indexOf(c);
    return other < 0 ? c : PLAIN.charAt(other);
  }

  /** The number; null where these characters are none. */
  static @Nullable BigDecimal read(String numerals) {
    StringBuilder plain = new StringBuilder(numerals.length());
    numerals.chars().forEach(c -> plain.append(plain((char) c)));
    boolean isPositional = plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    return plain.isEmpty() ? null : isPositional ? positional(plain) : spelt(plain);
  }

  private static BigDecimal positional(CharSequence digits) {
    StringBuilder number = new StringBuilder();
    digits.chars().forEach(c -> number.append(DIGITS.indexOf(c)));
    return new BigDecimal(number.toString());
  }

  /** Each unit takes the digit before it; 十 alone is ten; 万 and 亿 take all that went before. */
  private static @Nullable BigDecimal spelt(CharSequence numerals) {
    long whole = 0;
    long section = 0;
    int digit = -1;
    int lastUnit = Integer.MAX_VALUE;
    for (int i = 0; i < numerals.length(); i++) {
      char c = numerals.charAt(i);
      int unit = UNITS.indexOf(c) + 1;
      if (DIGITS.indexOf(c) >= 0) {
        if (digit > 0) {
          return null;
        }
        digit = DIGITS.indexOf(c);
      } else if (unit > 0) {
        if (unit >= lastUnit || (digit <= 0 && unit > 1)) {
          return null;
        }
        section += Math.max(digit, 1) * (long) Math.pow(10, unit);
        lastUnit = unit;
        digit = -1;
      } else {
        long below = section + Math.max(digit, 0);
        whole = (whole + below) * (c == '万' ? 10_000L : 100_000_000L);
        section = 0;
        digit = -1;
        lastUnit = Integer.MAX_VALUE;
      }
    }
    boolean isCutShort = digit > 0 && numerals.length() > 1 && isShort(numerals);
    return isCutShort ? null : BigDecimal.valueOf(whole + section + Math.max(digit, 0));
  }

  /** {@code 一百二} may be 102 or 120, {@code 两万五} 20005 or 25000: not to be guessed. */
  private static boolean isShort(CharSequence numerals) {
    char before = numerals.charAt(numerals.length() - 2);
    return before == '百' || before == '千' || before == '万' || before == '亿';
  }
}
