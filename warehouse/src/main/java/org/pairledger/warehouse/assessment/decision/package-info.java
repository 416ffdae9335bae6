/** What people decided, laid over the ledgers' values. */
@NullMarked
package org.pairledger.warehouse.assessment.decision;

import org.jspecify.annotations.NullMarked;
