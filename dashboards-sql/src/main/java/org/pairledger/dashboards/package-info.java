/** The mart views and the Superset bundle as code. */
@NullMarked
package org.pairledger.dashboards;

import org.jspecify.annotations.NullMarked;
