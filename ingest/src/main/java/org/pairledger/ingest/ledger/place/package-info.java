/** Where something is: the file, the sheet, the table, the row, the cell. */
@NullMarked
package org.pairledger.ingest.ledger.place;

import org.jspecify.annotations.NullMarked;
