/**
 * Sets right, before tables are read, what programs left in cells: clocks, hidden values, unwritten
 * results.
 */
@NullMarked
package org.pairledger.ingest.ledger.mend;

import org.jspecify.annotations.NullMarked;
