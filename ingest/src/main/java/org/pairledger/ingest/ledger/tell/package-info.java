/**
 * What a ledger says and what is wrong with it, told to whoever listens, with no person in any
 * word.
 */
@NullMarked
package org.pairledger.ingest.ledger.tell;

import org.jspecify.annotations.NullMarked;
