/** The star schema: what transform writes and warehouse reads, as Parquet. */
@NullMarked
package org.pairledger.contract.star;

import org.jspecify.annotations.NullMarked;
