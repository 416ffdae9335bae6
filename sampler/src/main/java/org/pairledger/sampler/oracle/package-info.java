/** What must come out, computed from the truth alone. */
@NullMarked
package org.pairledger.sampler.oracle;

import org.jspecify.annotations.NullMarked;
