/** Room 3, second half: binds found tables to dataset contracts and reads their rows. */
@NullMarked
package org.pairledger.ingest.ledger;

import org.jspecify.annotations.NullMarked;
