package org.pairledger.contract.workspace.settings;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a figure may go before it is doubted.
 *
 * @param rule the rule of doubt it belongs to
 * @param soft from here on it is marked; empty: never
 * @param hard from here on its rows are set aside; empty: never
 * @param floor below it nothing is compared, or the measure itself
 */
public record Factor(
    String rule,
    Optional<BigDecimal> soft,
    Optional<BigDecimal> hard,
    Optional<BigDecimal> floor) {}
