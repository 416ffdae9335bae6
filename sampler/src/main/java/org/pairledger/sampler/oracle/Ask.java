package org.pairledger.sampler.oracle;

import java.time.LocalDate;
import java.util.Map;

/**
 * A question to the truth: one pairing, one side, one window, some parameters; of what the ledgers
 * up to the window's year told, for no later one has a say in it.
 *
 * @param side D, R, or J for both
 */
record Ask(Facts facts, String side, LocalDate from, LocalDate to, Map<String, String> params) {

  Ask {
    facts = facts.until(to.getYear());
    params = Map.copyOf(params);
  }

  /** Whether something done by this side is asked for. */
  boolean by(String who) {
    return side.equals("J") || who.equals("J") || side.equals(who);
  }

  /** Whether a day lies in the window and is not later than the day looked at. */
  boolean in(LocalDate when, LocalDate day) {
    return !when.isBefore(from) && !when.isAfter(to) && !when.isAfter(day);
  }

  String param(String name, String otherwise) {
    return params.getOrDefault(name, otherwise);
  }

  int year() {
    return from.getYear();
  }

  /** The same question about the same days of the year before. */
  Ask yearBefore() {
    return new Ask(facts, side, from.minusYears(1), to.minusYears(1), params);
  }
}
