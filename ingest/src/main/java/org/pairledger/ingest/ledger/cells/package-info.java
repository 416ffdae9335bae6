/** Reads the cells of a row into the values of its fields. */
@NullMarked
package org.pairledger.ingest.ledger.cells;

import org.jspecify.annotations.NullMarked;
