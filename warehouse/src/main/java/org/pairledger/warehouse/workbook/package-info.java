/** What a workbook needs beside its cells: entries that stream, and charts. */
@NullMarked
package org.pairledger.warehouse.workbook;

import org.jspecify.annotations.NullMarked;
