/** Stored results of formulas held against what the formulas give, by POI's evaluator. */
@NullMarked
package org.pairledger.ingest.sheet.formula;

import org.jspecify.annotations.NullMarked;
