/** Tables of plans and of what became of their targets. */
@NullMarked
package org.pairledger.contract.assess.plan;

import org.jspecify.annotations.NullMarked;
