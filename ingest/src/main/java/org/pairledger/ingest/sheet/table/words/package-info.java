/** What the words of a line look like before anything is known of their meaning. */
@NullMarked
package org.pairledger.ingest.sheet.table.words;

import org.jspecify.annotations.NullMarked;
