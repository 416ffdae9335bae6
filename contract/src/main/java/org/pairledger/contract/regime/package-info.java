/** Regimes: scorecards, modes, grades and their static checks; every number of them is a file's. */
@NullMarked
package org.pairledger.contract.regime;

import org.jspecify.annotations.NullMarked;
