package org.pairledger.app.run;

import java.util.List;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.warehouse.indicator.PlanUnit;

/** The units that the plans of a workspace name, as the indicators count over them. */
public final class PlanUnits {

  private PlanUnits() {}

  public static List<PlanUnit> of(Workspace workspace) {
    return workspace.plans().stream()
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
}
