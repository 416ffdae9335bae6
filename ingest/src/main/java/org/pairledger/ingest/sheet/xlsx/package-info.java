/** Office Open XML workbooks, behind a guard that counts what it inflates. */
@NullMarked
package org.pairledger.ingest.sheet.xlsx;

import org.jspecify.annotations.NullMarked;
