/** Binary workbooks of Excel 2007 and later. */
@NullMarked
package org.pairledger.ingest.sheet.xlsb;

import org.jspecify.annotations.NullMarked;
