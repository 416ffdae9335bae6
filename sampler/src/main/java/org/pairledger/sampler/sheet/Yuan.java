package org.pairledger.sampler.sheet;

import java.math.BigDecimal;

/** An amount of money, which a ledger prints in its own unit. */
public record Yuan(BigDecimal amount) {}
