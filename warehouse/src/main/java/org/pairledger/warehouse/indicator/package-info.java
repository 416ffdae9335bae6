/**
 * Indicators: one SQL file an indicator returns candidates, one generic fold makes values of them.
 */
@NullMarked
package org.pairledger.warehouse.indicator;

import org.jspecify.annotations.NullMarked;
