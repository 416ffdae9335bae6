/**
 * Lays out anew what is no rows below a header: cards, turned sheets, digits in columns, months
 * across.
 */
@NullMarked
package org.pairledger.ingest.ledger.layout;

import org.jspecify.annotations.NullMarked;
