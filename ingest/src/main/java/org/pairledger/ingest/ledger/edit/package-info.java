/**
 * Which cells of a table would explain its failed checks: the error localisation of Fellegi–Holt.
 */
@NullMarked
package org.pairledger.ingest.ledger.edit;

import org.jspecify.annotations.NullMarked;
