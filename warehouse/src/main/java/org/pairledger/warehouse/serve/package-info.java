/** The DuckDB file that readers open: how it is built, and how it is queried without harm. */
@NullMarked
package org.pairledger.warehouse.serve;

import org.jspecify.annotations.NullMarked;
