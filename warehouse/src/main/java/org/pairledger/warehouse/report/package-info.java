/** Reports for people: pages and workbooks made from a release's served file and nothing else. */
@NullMarked
package org.pairledger.warehouse.report;

import org.jspecify.annotations.NullMarked;
