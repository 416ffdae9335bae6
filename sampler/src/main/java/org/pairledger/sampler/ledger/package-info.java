/** Who told what in which ledger, and how badly. */
@NullMarked
package org.pairledger.sampler.ledger;

import org.jspecify.annotations.NullMarked;
