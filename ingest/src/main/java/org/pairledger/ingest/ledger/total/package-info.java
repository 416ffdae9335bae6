/** Holds printed totals, parts and products against the rows they stand for. */
@NullMarked
package org.pairledger.ingest.ledger.total;

import org.jspecify.annotations.NullMarked;
