/** The facts of the star, a class a table. */
@NullMarked
package org.pairledger.contract.star.fact;

import org.jspecify.annotations.NullMarked;
