package org.pairledger.ingest.cell.number;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in Chinese characters: {@code 一百二十}, {@code 二〇二〇}, {@code 壹亿贰仟万}. */
public final class SpeltNumber {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String OTHERS = "〇○壹贰叁肆伍陆柒捌玖两兩貳貮參叄弍陸拾佰仟萬億";
  private static final String PLAIN = "零零一二三四五六七八九二二二二三三二六十百千万亿";
  private static final String UNITS = "十百千";
  private static final String TENS = "廿卅卌";

  /** 三四人 are three or four. */
  private static final Pattern ABOUT = Pattern.compile("一二|二三|三四|四五|五六|六七|七八|八九");

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
    return DIGITS.indexOf(plain) >= 0
        || UNITS.indexOf(plain) >= 0
        || TENS.indexOf(plain) >= 0
        || plain == '万'
        || plain == '亿';
  }

  private static char plain(char c) {
    int other = OTHERS.indexOf(c);
    return other < 0 ? c : PLAIN.charAt(other);
  }

  /** 卅 is 三十. */
  private static String spelt(char plain) {
    int tens = TENS.indexOf(plain);
    return tens < 0 ? String.valueOf(plain) : DIGITS.charAt(tens + 2) + "十";
  }

  /** The number; null where these characters are none. */
  public static @Nullable BigDecimal read(String numerals) {
    StringBuilder plain = new StringBuilder(numerals.length());
    numerals.chars().forEach(c -> plain.append(spelt(plain((char) c))));
    boolean isPositional = plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    if (plain.isEmpty() || ABOUT.matcher(plain).matches()) {
      return null;
    }
    return isPositional ? positional(plain) : isCutShort(plain) ? null : groups(plain.toString());
  }

  private static BigDecimal positional(CharSequence digits) {
    StringBuilder number = new StringBuilder();
    digits.chars().forEach(c -> number.append(DIGITS.indexOf(c)));
    return new BigDecimal(number.toString());
  }

  /** What stands before the last 亿 are hundreds of millions, before the 万 ten thousands. */
  private static @Nullable BigDecimal groups(String numerals) {
    for (String unit : new String[] {"亿", "万"}) {
      int at = numerals.lastIndexOf(unit);
      if (at >= 0) {
        BigDecimal above = at == 0 ? null : groups(numerals.substring(0, at));
        String rest = numerals.substring(at + 1);
        BigDecimal below = rest.isEmpty() ? BigDecimal.ZERO : groups(rest);
        int power = unit.equals("亿") ? 8 : 4;
        return above != null && below != null && below.precision() - below.scale() <= power
            ? above.scaleByPowerOfTen(power).add(below)
            : null;
      }
    }
    return section(numerals);
  }

  /** Up to 9999: each unit takes the digit before it; 十 alone is ten. */
  private static @Nullable BigDecimal section(String numerals) {
    long sum = 0;
    int digit = -1;
    int lastUnit = Integer.MAX_VALUE;
    for (int i = 0; i < numerals.length(); i++) {
      char c = numerals.charAt(i);
      int unit = UNITS.indexOf(c) + 1;
      if (unit == 0) {
        if (digit > 0) {
          return null;
        }
        digit = DIGITS.indexOf(c);
      } else if (unit >= lastUnit || (digit <= 0 && unit > 1)) {
        return null;
      } else {
        sum += Math.max(digit, 1) * (long) Math.pow(10, unit);
        lastUnit = unit;
        digit = -1;
      }
    }
    return BigDecimal.valueOf(sum + Math.max(digit, 0));
  }

  /** {@code 一百二} may be 102 or 120, {@code 两万五} 20005 or 25000: not to be guessed. */
  private static boolean isCutShort(CharSequence numerals) {
    int length = numerals.length();
    char last = numerals.charAt(length - 1);
    if (length < 2 || DIGITS.indexOf(last) <= 0) {
      return false;
    }
    char before = numerals.charAt(length - 2);
    return before == '百' || before == '千' || before == '万' || before == '亿';
  }
}
