/** A running Superset: what it holds, imports, checks and gives back. */
@NullMarked
package org.pairledger.dashboards.server;

import org.jspecify.annotations.NullMarked;
