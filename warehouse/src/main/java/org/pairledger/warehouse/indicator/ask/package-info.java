/** Questions to indicators: how much, for whom, in which window, believing what was known when. */
@NullMarked
package org.pairledger.warehouse.indicator.ask;

import org.jspecify.annotations.NullMarked;
