/** Mart views: files, headers, labels, what is promised of them. */
@NullMarked
package org.pairledger.dashboards.view;

import org.jspecify.annotations.NullMarked;
