package org.pairledger.contract.workspace;

import java.util.Optional;

/**
 * One line of a plan's {@code units.csv}: a town, village, school or hospital that a target names.
 */
public record PlanUnit(
    String unit, String name, Side side, String level, Optional<String> region, String partner) {}
