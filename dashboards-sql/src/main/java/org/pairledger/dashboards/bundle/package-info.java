/** Boards and charts as a bundle that Superset imports. */
@NullMarked
package org.pairledger.dashboards.bundle;

import org.jspecify.annotations.NullMarked;
