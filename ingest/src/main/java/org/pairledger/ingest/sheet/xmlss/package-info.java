/** SpreadsheetML 2003: a workbook as one XML file, under the name .xml or .xls. */
@NullMarked
package org.pairledger.ingest.sheet.xmlss;

import org.jspecify.annotations.NullMarked;
