/** What a figure's explanation shows of the ledgers themselves. */
@NullMarked
package org.pairledger.app.explain;

import org.jspecify.annotations.NullMarked;
