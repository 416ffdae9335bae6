/** The assessment of a pairing's year as page and workbook. */
@NullMarked
package org.pairledger.warehouse.report.evaluation;

import org.jspecify.annotations.NullMarked;
