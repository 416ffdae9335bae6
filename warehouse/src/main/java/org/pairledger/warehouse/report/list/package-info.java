/** Reports that are a few tables one after the other. */
@NullMarked
package org.pairledger.warehouse.report.list;

import org.jspecify.annotations.NullMarked;
