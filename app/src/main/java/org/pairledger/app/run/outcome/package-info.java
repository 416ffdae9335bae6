/** What a run comes to and tells at its end. */
@NullMarked
package org.pairledger.app.run.outcome;

import org.jspecify.annotations.NullMarked;
