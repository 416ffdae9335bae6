/** The dimensions of the star and its bridges. */
@NullMarked
package org.pairledger.contract.star.dimension;

import org.jspecify.annotations.NullMarked;
