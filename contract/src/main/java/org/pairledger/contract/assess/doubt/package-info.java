/** Tables of what is doubted. */
@NullMarked
package org.pairledger.contract.assess.doubt;

import org.jspecify.annotations.NullMarked;
