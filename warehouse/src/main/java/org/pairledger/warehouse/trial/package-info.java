/** A workspace's own tests: rows of a star drawn as text, and what must come of them. */
@NullMarked
package org.pairledger.warehouse.trial;

import org.jspecify.annotations.NullMarked;
