/** How long the indicators take: a generated star and a main, run by hand. */
@NullMarked
package org.pairledger.warehouse.indicator.bench;

import org.jspecify.annotations.NullMarked;
