/** Evaluates a star by rules, and numbers what came out. */
@NullMarked
package org.pairledger.app.run.evaluation;

import org.jspecify.annotations.NullMarked;
