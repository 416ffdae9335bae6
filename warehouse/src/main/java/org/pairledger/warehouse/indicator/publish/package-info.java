/** The tables of figures that a release publishes. */
@NullMarked
package org.pairledger.warehouse.indicator.publish;

import org.jspecify.annotations.NullMarked;
