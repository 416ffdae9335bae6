package org.pairledger.ingest.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it: how exact it says it is, the digits, and the unit behind them.
 *
 * @param number exactly as written
 * @param unit what follows the digits; empty if nothing does
 */
record Quantity(BigDecimal number, Bound bound, String unit) {

  /** Reads e.g. {@code 1,240.5}, {@code 约130万}, {@code 128人}, {@code ￥3500}. */
  static Optional<Quantity> read(String plain) {
    if (isBare(plain)) {
      return Optional.of(new Quantity(new BigDecimal(plain), Bound.EXACT, ""));
    }
    return Optional.ofNullable(new QuantityScan(plain).quantity());
  }

  /** The number with the 万 or 亿 of its unit counted in: {@code 1.5万亩} are 15000. */
  BigDecimal scaled() {
    return unit.startsWith("万")
        ? number.scaleByPowerOfTen(4)
        : unit.startsWith("亿") ? number.scaleByPowerOfTen(8) : number;
  }

  /** Digits and at most one point between them. */
  private static boolean isBare(String text) {
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      points += c == '.' ? 1 : 0;
      if ((c < '0' || c > '9') && c != '.') {
        return false;
      }
    }
    return !text.isEmpty() && points <= 1 && text.length() > points;
  }

  /** {@code 3万余元}: more than that, said between the ten thousands and the unit. */
  private static final Pattern MORE_IN_UNIT = Pattern.compile("([百千万亿]+)[余多](.*)");

  /** One pass over the text; null where it is no number. */
  private static final class QuantityScan {

    private final String text;
    private int at;

    QuantityScan(String plain) {
      this.text = CellText.dense(plain);
    }

    @Nullable Quantity quantity() {
      Bound before = leading();
      BigDecimal number = digits();
      if (number == null) {
        return null;
      }
      Bound inside = take("余") || take("多") ? Bound.AT_LEAST : Bound.EXACT;
      String unit = text.substring(at);
      Bound after = Bound.atEnd(unit);
      Matcher more = MORE_IN_UNIT.matcher(after.strip(unit));
      Bound within = more.matches() ? Bound.AT_LEAST : Bound.EXACT;
      return new Quantity(
          number,
          before.or(inside).or(within).or(after),
          within == Bound.EXACT ? after.strip(unit) : more.group(1) + more.group(2));
    }

    private Bound leading() {
      Bound bound = Bound.EXACT;
      boolean more = true;
      while (more) {
        more = take("共计") || take("共") || take("计") || take("人民币") || take("¥") || take("¥");
        Bound word = Bound.atStart(text, at);
        if (word != Bound.EXACT) {
          at += word.startLength(text, at);
          bound = word;
          more = true;
        }
      }
      return bound;
    }

    private boolean take(String word) {
      if (text.startsWith(word, at)) {
        at += word.length();
        return true;
      }
      return false;
    }

    private @Nullable BigDecimal digits() {
      int start = at;
      if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
        at++;
      }
      int firstDigit = at;
      while (at < text.length() && isPartOfNumber(text.charAt(at))) {
        at++;
      }
      exponent();
      return at == firstDigit ? null : decimal(text.substring(start, at));
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
        return digits.indexOf(',') < 0 ? new BigDecimal(digits) : grouped(digits);
      } catch (NumberFormatException e) {
        return null;
      }
    }

    /** Commas stand before groups of three, or it is not a number. */
    private static @Nullable BigDecimal grouped(String digits) {
      return digits.matches("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?")
          ? new BigDecimal(digits.replace(",", ""))
          : null;
    }
  }
}
