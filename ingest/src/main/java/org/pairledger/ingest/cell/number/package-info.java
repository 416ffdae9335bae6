/** Written quantities: counts, money, months and per cent with their bounds and units. */
@NullMarked
package org.pairledger.ingest.cell.number;

import org.jspecify.annotations.NullMarked;
