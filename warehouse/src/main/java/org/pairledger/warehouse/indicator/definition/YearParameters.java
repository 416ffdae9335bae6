package org.pairledger.warehouse.indicator.definition;

import java.util.Map;
import org.pairledger.contract.regime.Regimes;

/** What the rules of a year say where an indicator's definition leaves something open. */
@FunctionalInterface
public interface YearParameters {

  /** The parameters given for an indicator in a year; those not named keep their defaults. */
  Map<String, String> of(int year, String code);

  /** As the regime of each year says; a year without one keeps the defaults. */
  static YearParameters of(Regimes regimes) {
    return (year, code) ->
        regimes
            .of(year)
            .<Map<String, String>>map(regime -> regime.parameters(code, Map.of()))
            .orElse(Map.of());
  }
}
