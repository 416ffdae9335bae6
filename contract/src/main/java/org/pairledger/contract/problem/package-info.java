/** What a problem of a ledger says, and how grave it is, whichever room finds it. */
@NullMarked
package org.pairledger.contract.problem;

import org.jspecify.annotations.NullMarked;
