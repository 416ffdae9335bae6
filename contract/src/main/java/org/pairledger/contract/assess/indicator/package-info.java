/** Tables of what indicators come to. */
@NullMarked
package org.pairledger.contract.assess.indicator;

import org.jspecify.annotations.NullMarked;
