/** Reports that a workspace brings itself. */
@NullMarked
package org.pairledger.warehouse.report.own;

import org.jspecify.annotations.NullMarked;
