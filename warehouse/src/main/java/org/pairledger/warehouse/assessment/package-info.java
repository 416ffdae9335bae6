/** Targets, evidence, scores, grades, ranks and judgements: plain Java, exact, rounded once. */
@NullMarked
package org.pairledger.warehouse.assessment;

import org.jspecify.annotations.NullMarked;
