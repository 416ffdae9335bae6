/** Checks across ledgers and sides: SQL rule files whose rows are doubts, never corrections. */
@NullMarked
package org.pairledger.warehouse.check;

import org.jspecify.annotations.NullMarked;
