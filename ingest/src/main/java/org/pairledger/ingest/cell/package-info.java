/** Room 3, first half: pure functions from a cell's text to a value or a problem. */
@NullMarked
package org.pairledger.ingest.cell;

import org.jspecify.annotations.NullMarked;
