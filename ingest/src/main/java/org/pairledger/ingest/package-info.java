/** Files to typed staging rows and problems. */
@NullMarked
package org.pairledger.ingest;

import org.jspecify.annotations.NullMarked;
