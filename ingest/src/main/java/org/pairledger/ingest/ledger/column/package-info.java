/** A column of a sheet bound to a field, and the unit of its numbers. */
@NullMarked
package org.pairledger.ingest.ledger.column;

import org.jspecify.annotations.NullMarked;
