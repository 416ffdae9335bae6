/** Rows of figures, and which of them are sums of others. */
@NullMarked
package org.pairledger.ingest.sheet.table.figure;

import org.jspecify.annotations.NullMarked;
