/** What rows and tables say whatever their form, so that a thing told twice is known. */
@NullMarked
package org.pairledger.ingest.ledger.repeat;

import org.jspecify.annotations.NullMarked;
