package org.pairledger.warehouse.assessment;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Amounts that a ledger states as 约 or 近: they stand in the value, and prove no target.
 *
 * @param amounts in the promise's unit
 */
record Unproven(Map<Questions.Key, BigDecimal> amounts) {

  static final Unproven NOTHING = new Unproven(Map.of());

  BigDecimal amount(PlanYear year, Promise promise) {
    return amounts.getOrDefault(
        new Questions.Key(year.pairingId(), year.year(), promise.ref(), false), BigDecimal.ZERO);
  }
}
