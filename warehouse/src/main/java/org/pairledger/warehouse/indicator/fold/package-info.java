/**
 * From candidates to sums a day, as SQL for all questions of a kind at once, and the rows behind
 * them.
 */
@NullMarked
package org.pairledger.warehouse.indicator.fold;

import org.jspecify.annotations.NullMarked;
