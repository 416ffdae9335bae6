package org.pairledger.ingest.cell.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.cell.problem.Parsed;
import org.pairledger.ingest.cell.problem.ProblemRule;

/**
 * A number as people write it: how exact it says it is, the digits, and the unit behind them.
 *
 * @param number exactly as written
 * @param unit what follows the digits; empty if nothing does
 * @param remark what is odd about the way it is written, if anything
 */
record Quantity(BigDecimal number, Bound bound, String unit, @Nullable ProblemRule remark) {

  static Quantity exact(BigDecimal number) {
    return new Quantity(number, Bound.EXACT, "", null);
  }

  /**
   * Reads e.g. {@code 1,240.5}, {@code 约130万}, {@code 128人}, {@code ￥3500}, {@code 五百元}, {@code
   * (2.5)}, {@code 100-}; nothing of the text is left unread.
   */
  static Parsed<Quantity> read(String written) {
    if (isBare(written)) {
      return Parsed.of(exact(new BigDecimal(written)));
    }
    return QuantityText.read(written);
  }

  /** The unit in words that are known; null where it is none of them. */
  @Nullable UnitWord word() {
    return unit.isEmpty() ? UnitWord.NONE : UnitWord.of(unit);
  }

  /** The number with the 万 or 百 of its unit counted in: {@code 1.5万亩} are 15000. */
  BigDecimal scaled() {
    UnitWord word = word();
    return word == null ? number : number.scaleByPowerOfTen(word.power());
  }

  /** The value with what is to be remarked on it. */
  <T> Parsed<T> told(T value) {
    ProblemRule rule =
        remark != null || bound == Bound.EXACT ? remark : ProblemRule.COUNT_APPROXIMATE;
    return rule == null ? Parsed.of(value) : Parsed.remarked(value, rule, "");
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
}
