package org.pairledger.contract.workspace.plan;

import java.util.Optional;
import org.pairledger.contract.workspace.pairing.Side;

/**
 * One line of a plan's {@code units.csv}: a town, village, school or hospital that a target names.
 */
public record PlanUnit(
    String unit, String name, Side side, String level, Optional<String> region, String partner) {}
