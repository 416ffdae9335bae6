/** From judged promises to points, grades and places. */
@NullMarked
package org.pairledger.warehouse.assessment.score;

import org.jspecify.annotations.NullMarked;
