/** Who computes the star: DuckDB in this process, or Spark on one machine or many. */
@NullMarked
package org.pairledger.transform.engine;

import org.jspecify.annotations.NullMarked;
