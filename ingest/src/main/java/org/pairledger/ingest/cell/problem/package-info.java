/** What can be wrong with a ledger, how grave it is, and what becomes of a cell. */
@NullMarked
package org.pairledger.ingest.cell.problem;

import org.jspecify.annotations.NullMarked;
