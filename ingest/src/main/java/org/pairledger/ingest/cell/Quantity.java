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

  /** Two numbers in one cell, parted by a space or a new line, are not one long number. */
  private static final Pattern PARTED = Pattern.compile("\\d\\s+\\d");

  /** Digits in brackets, as bookkeepers write what is taken back. */
  private static final Pattern NEGATIVE = Pattern.compile("\\(([\\d,]*\\.?\\d+)\\)");

  /**
   * Reads e.g. {@code 1,240.5}, {@code 约130万}, {@code 128人}, {@code ￥3500}, {@code 五百元}, {@code
   * (2.5)}.
   */
  static Optional<Quantity> read(String plain) {
    if (isBare(plain)) {
      return Optional.of(new Quantity(new BigDecimal(plain), Bound.EXACT, ""));
    }
    if (PARTED.matcher(plain).find()) {
      return Optional.empty();
    }
    Matcher negative = NEGATIVE.matcher(plain);
    String written = negative.matches() ? "-" + negative.group(1) : plain;
    return Optional.ofNullable(new QuantityScan(written).quantity());
  }

  /** What a unit begins with when it multiplies; a 千克 and a 千米 are units of their own. */
  private static final Pattern MULTIPLE =
      Pattern.compile("(百万|千万|万|亿|百|千(?![克米瓦卡帕伏升])).*", Pattern.DOTALL);

  /** The number with the 万 or 百 of its unit counted in: {@code 1.5万亩} are 15000. */
  BigDecimal scaled() {
    Matcher multiple = MULTIPLE.matcher(unit);
    if (!multiple.matches()) {
      return number;
    }
    return number.scaleByPowerOfTen(
        switch (multiple.group(1)) {
          case "百" -> 2;
          case "千" -> 3;
          case "万" -> 4;
          case "百万" -> 6;
          case "千万" -> 7;
          default -> 8;
        });
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

  /** 一户一薪 is no number; behind a number in characters stands one of these. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "[余多]?(?:[元圆块]整?|人次?|名|户|个|家|场次?|期|次|批次?|天|个?月|小时|学时|课时|亩|头|箱|件|台|对|份)?(?:以上|以下|左右)?");

  /** The sign by which a spreadsheet is told that digits are text. */
  private static final Pattern UNSAID = Pattern.compile("^['’‘`]");

  /** One pass over the text; null where it is no number. */
  private static final class QuantityScan {

    private final String text;
    private int at;

    QuantityScan(String plain) {
      this.text = UNSAID.matcher(CellText.dense(plain)).replaceFirst("");
    }

    @Nullable Quantity quantity() {
      Bound before = leading();
      BigDecimal written = digits();
      BigDecimal number = written == null ? spelt() : written;
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

    /** A number in characters, before nothing but what is usually counted. */
    private @Nullable BigDecimal spelt() {
      int end = SpeltNumber.end(text, at);
      if (!COUNTED.matcher(text).region(end, text.length()).matches()) {
        return null;
      }
      BigDecimal number = SpeltNumber.read(text.substring(at, end));
      at = end;
      return number;
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
