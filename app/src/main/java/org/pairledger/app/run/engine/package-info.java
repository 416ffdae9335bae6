/** The two engines, and which of them reads a run's ledgers. */
@NullMarked
package org.pairledger.app.run.engine;

import org.jspecify.annotations.NullMarked;
