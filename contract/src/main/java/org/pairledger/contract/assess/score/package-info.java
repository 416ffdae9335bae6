/** Tables of scores and of what points were lost on. */
@NullMarked
package org.pairledger.contract.assess.score;

import org.jspecify.annotations.NullMarked;
