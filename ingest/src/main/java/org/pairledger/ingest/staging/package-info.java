/** Room 3 at work: files to batches of Parquet, each file read once. */
@NullMarked
package org.pairledger.ingest.staging;

import org.jspecify.annotations.NullMarked;
