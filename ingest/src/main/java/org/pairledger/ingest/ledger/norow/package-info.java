/** Tells the lines among rows that are none: totals, parts, notes, signatures, rows taken back. */
@NullMarked
package org.pairledger.ingest.ledger.norow;

import org.jspecify.annotations.NullMarked;
