/** From a figure down to its cells, and why other rows did not count. */
@NullMarked
package org.pairledger.warehouse.explain;

import org.jspecify.annotations.NullMarked;
