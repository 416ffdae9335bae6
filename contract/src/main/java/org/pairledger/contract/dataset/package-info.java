/** Dataset contracts and code lists: what a ledger of each kind holds, as files say it. */
@NullMarked
package org.pairledger.contract.dataset;

import org.jspecify.annotations.NullMarked;
