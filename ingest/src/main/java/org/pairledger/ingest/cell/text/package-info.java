/** Words in cells: made plain, known as no value, taken for a code or a yes. */
@NullMarked
package org.pairledger.ingest.cell.text;

import org.jspecify.annotations.NullMarked;
