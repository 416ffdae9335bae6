/** How words of a ledger are read: the functions that the star's SQL calls, in either engine. */
@NullMarked
package org.pairledger.transform.words;

import org.jspecify.annotations.NullMarked;
