/** All years of an assessment as pages that link to each other. */
@NullMarked
package org.pairledger.warehouse.report.site;

import org.jspecify.annotations.NullMarked;
