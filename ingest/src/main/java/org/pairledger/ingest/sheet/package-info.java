/** Room 2: opens a file of any kind and yields its lines, verbatim, with addresses. */
@NullMarked
package org.pairledger.ingest.sheet;

import org.jspecify.annotations.NullMarked;
