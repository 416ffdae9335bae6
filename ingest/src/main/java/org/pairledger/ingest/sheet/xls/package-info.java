/** Binary workbooks (BIFF8), through POI's event API. */
@NullMarked
package org.pairledger.ingest.sheet.xls;

import org.jspecify.annotations.NullMarked;
