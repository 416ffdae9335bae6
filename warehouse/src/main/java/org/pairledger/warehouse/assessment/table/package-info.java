/** The rows of the assessment's tables. */
@NullMarked
package org.pairledger.warehouse.assessment.table;

import org.jspecify.annotations.NullMarked;
