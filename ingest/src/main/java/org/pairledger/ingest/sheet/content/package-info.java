/**
 * What a sheet holds, whatever file it came from: lines, cells, their looks, merges and formulas.
 */
@NullMarked
package org.pairledger.ingest.sheet.content;

import org.jspecify.annotations.NullMarked;
