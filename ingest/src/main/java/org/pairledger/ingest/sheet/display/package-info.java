/** Stored numbers as the spreadsheet shows them. */
@NullMarked
package org.pairledger.ingest.sheet.display;

import org.jspecify.annotations.NullMarked;
