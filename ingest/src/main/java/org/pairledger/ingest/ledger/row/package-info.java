/**
 * A row while it is read: what stands in it, what a blank repeats, which pairing and persons it is
 * of.
 */
@NullMarked
package org.pairledger.ingest.ledger.row;

import org.jspecify.annotations.NullMarked;
