/** What became of every line and every cell of a file, so that none is lost. */
@NullMarked
package org.pairledger.ingest.ledger.account;

import org.jspecify.annotations.NullMarked;
