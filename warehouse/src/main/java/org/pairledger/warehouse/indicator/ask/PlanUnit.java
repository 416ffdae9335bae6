package org.pairledger.warehouse.indicator.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.workspace.plan.Plan;

/**
 * One unit of a plan's {@code units.csv}: it is there whether or not it reports anything.
 *
 * @param region its code; null when it has none, then its name tells it apart
 */
public record PlanUnit(String pairingId, int planYear, String name, @Nullable String region) {

  /** The units of all these plans. */
  public static List<PlanUnit> of(List<Plan> plans) {
    return plans.stream()
        .flatMap(
            plan ->
                plan.units().stream()
                    .map(
                        unit ->
                            new PlanUnit(
                                plan.pairingId(),
                                plan.year(),
                                unit.name(),
                                unit.region().orElse(null))))
        .toList();
  }

  /** What an indicator's {@code unit_key} says for it. */
  public String key() {
    return region == null ? name : region;
  }
}
