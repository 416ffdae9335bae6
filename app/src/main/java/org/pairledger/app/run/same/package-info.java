/** What need not be computed again because nothing behind it changed. */
@NullMarked
package org.pairledger.app.run.same;

import org.jspecify.annotations.NullMarked;
