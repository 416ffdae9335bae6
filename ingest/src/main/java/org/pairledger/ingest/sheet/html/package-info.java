/** Tables of web pages, which many systems write under the name .xls. */
@NullMarked
package org.pairledger.ingest.sheet.html;

import org.jspecify.annotations.NullMarked;
