/** What differs between two releases: files, indicators, targets, scores, grades and ranks. */
@NullMarked
package org.pairledger.warehouse.compare;

import org.jspecify.annotations.NullMarked;
