/** Small tables made without an engine, and what is said when a table is not what it should be. */
@NullMarked
package org.pairledger.transform.table;

import org.jspecify.annotations.NullMarked;
