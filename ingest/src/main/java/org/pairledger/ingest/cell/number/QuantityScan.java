package org.pairledger.ingest.cell.number;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.problem.ProblemRule;

/** One pass over a dense text from its first word to its unit. */
final class QuantityScan {

  /** {@code 3万余元}: more than that, said between the ten thousands and the unit. */
  private static final Pattern MORE_IN_UNIT = Pattern.compile("([百千万亿]{1,8})[余多](.*)");

  /** 壹佰元伍角整: what follows the yuan of an amount in characters. */
  private static final Pattern SMALL_MONEY =
      Pattern.compile(
          "[元圆圓块]零?(?:([一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖两])角)?零?(?:([一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖两])分)?[整正]?");

  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})++(?:\\.\\d+)?");

  private static final String[] BEFORE = {"共计", "合计", "总计", "共", "计", "人民币", "RMB", "CNY", "¥"};

  /** A number that is longer than any: an exponent is cheap to write and dear to spell out. */
  private static final int MOST_PLACES = 400;

  private final String text;
  private int at;
  private int sign;
  private @Nullable ProblemRule remark;
  private @Nullable String unitSaid;
  private String multiple = "";

  QuantityScan(String dense) {
    this.text = dense;
  }

  /** The quantity; null where it is no number. */
  @Nullable Quantity quantity() {
    Bound before = leading();
    BigDecimal written = digits();
    BigDecimal number = written == null ? spelt() : written;
    if (number == null) {
      return null;
    }
    Bound inside = take("余") || take("多") ? Bound.AT_LEAST : Bound.EXACT;
    String unit = unitSaid == null ? multiple + text.substring(at) : unitSaid;
    Bound after = Bound.atEnd(unit);
    Matcher more = MORE_IN_UNIT.matcher(after.strip(unit));
    Bound within = more.matches() ? Bound.AT_LEAST : Bound.EXACT;
    String of = within == Bound.EXACT ? after.strip(unit) : more.group(1) + more.group(2);
    if (written == null && !of.isEmpty() && UnitWord.of(of) == null) {
      return null;
    }
    return new Quantity(
        sign < 0 ? number.negate() : number, before.or(inside).or(within).or(after), of, remark);
  }

  private Bound leading() {
    Bound bound = Bound.EXACT;
    boolean more = true;
    while (more) {
      more = word() || sign();
      Bound word = Bound.atStart(text, at);
      if (word != Bound.EXACT) {
        at += word.startLength(text, at);
        bound = word;
        more = true;
      }
    }
    return bound;
  }

  private boolean word() {
    for (String word : BEFORE) {
      if (take(word)) {
        return true;
      }
    }
    return false;
  }

  /** One sign and no more: what is negative twice is not to be guessed. */
  private boolean sign() {
    if (sign != 0 || at >= text.length()) {
      return false;
    }
    switch (text.charAt(at)) {
      case '-', '负' -> sign = -1;
      case '+' -> sign = 1;
      case '△', '▲' -> {
        sign = -1;
        remark = ProblemRule.NEGATIVE_BY_SIGN;
      }
      default -> {
        return false;
      }
    }
    at++;
    return true;
  }

  private boolean take(String word) {
    if (text.startsWith(word, at)) {
      at += word.length();
      return true;
    }
    return false;
  }

  private @Nullable BigDecimal digits() {
    MixedNumber mixed = MixedNumber.at(text, at);
    if (mixed != null) {
      at = mixed.end();
      multiple = mixed.multiple();
      return mixed.number();
    }
    int start = at;
    while (at < text.length() && isPartOfNumber(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      return null;
    }
    exponent();
    return decimal(text.substring(start, at));
  }

  /** A number in characters; what follows it is judged as any unit is. */
  private @Nullable BigDecimal spelt() {
    if (at + 1 < text.length() && take("半")) {
      return new BigDecimal("0.5");
    }
    int end = SpeltNumber.end(text, at);
    BigDecimal number = SpeltNumber.read(text.substring(at, end));
    at = end;
    return number == null ? null : number.add(smallMoney());
  }

  private BigDecimal smallMoney() {
    Matcher small = SMALL_MONEY.matcher(text).region(at, text.length());
    if (!small.matches() || (small.group(1) == null && small.group(2) == null)) {
      return BigDecimal.ZERO;
    }
    unitSaid = "元";
    return part(small.group(1), 1).add(part(small.group(2), 2));
  }

  private static BigDecimal part(@Nullable String digit, int places) {
    BigDecimal number = digit == null ? null : SpeltNumber.read(digit);
    return number == null ? BigDecimal.ZERO : number.movePointLeft(places);
  }

  private void exponent() {
    int end = at;
    if (end < text.length() && (text.charAt(end) == 'E' || text.charAt(end) == 'e')) {
      end++;
      if (end < text.length() && (text.charAt(end) == '+' || text.charAt(end) == '-')) {
        end++;
      }
      int digits = end;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      at = end > digits ? end : at;
    }
  }

  private static boolean isPartOfNumber(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
  }

  private static @Nullable BigDecimal decimal(String digits) {
    try {
      BigDecimal number = digits.indexOf(',') < 0 ? new BigDecimal(digits) : grouped(digits);
      return number == null || Math.abs(number.scale()) > MOST_PLACES ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Commas stand before groups of three, or it is not a number. */
  private static @Nullable BigDecimal grouped(String digits) {
    return GROUPED.matcher(digits).matches() ? new BigDecimal(digits.replace(",", "")) : null;
  }
}
