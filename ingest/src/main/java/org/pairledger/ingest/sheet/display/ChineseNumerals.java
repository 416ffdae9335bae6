package org.pairledger.ingest.sheet.display;

import java.math.BigDecimal;

/** Numbers in Chinese characters, plain or as they stand on receipts. */
final class ChineseNumerals {

  private static final String PLAIN = "〇一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String PLAIN_UNITS = "十百千";
  private static final String FORMAL_UNITS = "拾佰仟";
  private static final String[] GROUPS = {"", "万", "亿", "万亿"};

  private ChineseNumerals() {}

  /** Each digit by itself, as years are written. */
  static String digits(int number) {
    StringBuilder text = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> text.append(PLAIN.charAt(c - '0')));
    return text.toString();
  }

  static String spelled(BigDecimal value, boolean formal) {
    String plain = value.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    if (whole.length() > 4 * GROUPS.length) {
      return plain;
    }
    StringBuilder text = new StringBuilder(whole(whole, formal));
    if (point >= 0) {
      text.append('.');
      plain.substring(point + 1).chars().forEach(c -> text.append(digit(c - '0', formal)));
    }
    return text.toString();
  }

  private static char digit(int digit, boolean formal) {
    return (formal ? FORMAL : PLAIN).charAt(digit);
  }

  private static String whole(String digits, boolean formal) {
    if (digits.equals("0")) {
      return String.valueOf(digit(0, formal));
    }
    StringBuilder text = new StringBuilder();
    boolean zero = false;
    boolean groupShown = false;
    for (int i = 0; i < digits.length(); i++) {
      int place = digits.length() - 1 - i;
      int digit = digits.charAt(i) - '0';
      if (digit > 0) {
        text.append(zero ? zero(formal) : "").append(digit(digit, formal));
        text.append(unit(place % 4, formal));
      }
      zero = digit == 0 && text.length() > 0;
      groupShown |= digit > 0;
      if (place % 4 == 0 && groupShown) {
        text.append(GROUPS[place / 4]);
        groupShown = false;
      }
    }
    return text.toString();
  }

  private static String zero(boolean formal) {
    return formal ? "零" : "〇";
  }

  private static String unit(int place, boolean formal) {
    return place == 0 ? "" : (formal ? FORMAL_UNITS : PLAIN_UNITS).substring(place - 1, place);
  }

  /** 十二, 二十一: a month or a day, without the 一 before 十 that a sum of money has. */
  static String ordinal(int number) {
    String spelled = spelled(BigDecimal.valueOf(number), false);
    return spelled.startsWith("一十") ? spelled.substring(1) : spelled;
  }
}
