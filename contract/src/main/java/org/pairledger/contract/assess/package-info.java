/** The assessment’s tables: what warehouse writes and the mart views read. */
@NullMarked
package org.pairledger.contract.assess;

import org.jspecify.annotations.NullMarked;
