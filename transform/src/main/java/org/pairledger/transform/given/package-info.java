/** The workspace's own records as tables: places, pairings, files, submissions, obligations. */
@NullMarked
package org.pairledger.transform.given;

import org.jspecify.annotations.NullMarked;
