package org.pairledger.app.draft.promise;

import java.util.List;
import java.util.Optional;
import org.pairledger.warehouse.indicator.definition.Indicator;

/**
 * What words may mean.
 *
 * @param sure the one indicator they can mean; empty where they may mean several, or none
 * @param candidates the likeliest first
 */
record Spoken(Optional<Indicator> sure, List<Indicator> candidates) {

  Spoken {
    candidates = List.copyOf(candidates);
  }
}
