/**
 * Finds the tables of a sheet: classes of lines, header paths, where each table begins and ends.
 */
@NullMarked
package org.pairledger.ingest.sheet.table;

import org.jspecify.annotations.NullMarked;
