/** What all reports are made of: rows asked for, figures, grids, curves, templates. */
@NullMarked
package org.pairledger.warehouse.report.paper;

import org.jspecify.annotations.NullMarked;
