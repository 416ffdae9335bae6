package org.pairledger.sampler.sheet;

import java.util.Map;

/**
 * One data row of a ledger.
 *
 * @param written what a clerk wrote over the right value, by heading
 * @param rules the problem each of these cells must raise, by heading
 * @param refused whether the row cannot be loaded at all
 */
public record Line<T>(
    T fact, Map<String, String> written, Map<String, String> rules, boolean refused) {

  public Line {
    written = Map.copyOf(written);
    rules = Map.copyOf(rules);
  }

  public static <T> Line<T> of(T fact) {
    return new Line<>(fact, Map.of(), Map.of(), false);
  }

  /** The row with one cell written otherwise, which harms nothing. */
  public Line<T> writing(String heading, String text) {
    return new Line<>(fact, plus(written, heading, text), rules, refused);
  }

  /** The row with one cell wrong: the value is lost, the row is not. */
  public Line<T> blot(String heading, String text, String rule) {
    return new Line<>(fact, plus(written, heading, text), plus(rules, heading, rule), refused);
  }

  /** The row with one cell so wrong that the row is lost. */
  public Line<T> lost(String heading, String text, String rule) {
    return new Line<>(fact, plus(written, heading, text), plus(rules, heading, rule), true);
  }

  private static Map<String, String> plus(Map<String, String> map, String key, String value) {
    Map<String, String> more = new java.util.HashMap<>(map);
    more.put(key, value);
    return more;
  }
}
