/** One found table and one file from their first line to the receipt. */
@NullMarked
package org.pairledger.ingest.ledger.table;

import org.jspecify.annotations.NullMarked;
