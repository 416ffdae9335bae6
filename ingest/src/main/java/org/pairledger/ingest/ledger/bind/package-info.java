/**
 * Finds of which dataset a table is and which of its columns hold which fields, by headings,
 * likeness and content.
 */
@NullMarked
package org.pairledger.ingest.ledger.bind;

import org.jspecify.annotations.NullMarked;
