/** Finds the header of a table. */
@NullMarked
package org.pairledger.ingest.sheet.table.header;

import org.jspecify.annotations.NullMarked;
