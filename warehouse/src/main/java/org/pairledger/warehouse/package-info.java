/** Indicators, assessment, the DuckDB file, releases, reports. No Spark. */
@NullMarked
package org.pairledger.warehouse;

import org.jspecify.annotations.NullMarked;
