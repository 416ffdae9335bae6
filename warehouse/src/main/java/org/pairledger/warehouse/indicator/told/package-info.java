/**
 * What ledgers tell an indicator: the rows its SQL returns, by the year in which they were told.
 */
@NullMarked
package org.pairledger.warehouse.indicator.told;

import org.jspecify.annotations.NullMarked;
