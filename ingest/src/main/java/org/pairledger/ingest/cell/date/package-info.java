/** Written days, periods and years, each as precise as it was told. */
@NullMarked
package org.pairledger.ingest.cell.date;

import org.jspecify.annotations.NullMarked;
