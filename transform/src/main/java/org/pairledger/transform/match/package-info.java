/** What SQL cannot say well: which statements of several sides speak of one event. */
@NullMarked
package org.pairledger.transform.match;

import org.jspecify.annotations.NullMarked;
