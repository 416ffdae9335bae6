package org.pairledger.warehouse.indicator;

import org.jspecify.annotations.Nullable;

/**
 * One unit of a plan's {@code units.csv}: it is there whether or not it reports anything.
 *
 * @param region its code; null when it has none, then its name tells it apart
 */
public record PlanUnit(String pairingId, int planYear, String name, @Nullable String region) {

  /** What an indicator's {@code unit_key} says for it. */
  public String key() {
    return region == null ? name : region;
  }
}
