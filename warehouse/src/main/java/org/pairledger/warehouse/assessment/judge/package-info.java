/** Whether a promise was met, when, and by what evidence. */
@NullMarked
package org.pairledger.warehouse.assessment.judge;

import org.jspecify.annotations.NullMarked;
