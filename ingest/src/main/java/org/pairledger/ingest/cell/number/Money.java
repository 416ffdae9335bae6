package org.pairledger.ingest.cell.number;

import java.math.BigDecimal;

/** An amount in yuan, with two decimals, and how exact it says it is. */
public record Money(BigDecimal yuan, Bound bound) {}
