/** What tells of persons: read to be compared, kept as keys alone. */
@NullMarked
package org.pairledger.ingest.cell.person;

import org.jspecify.annotations.NullMarked;
