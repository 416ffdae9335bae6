/** Workbooks of formats seldom met: read whole within bounds, then told like any other. */
@NullMarked
package org.pairledger.ingest.sheet.book;

import org.jspecify.annotations.NullMarked;
