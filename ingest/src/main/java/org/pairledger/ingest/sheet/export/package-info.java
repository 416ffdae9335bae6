/** What the reader sees in files, written out for people and for measuring. */
@NullMarked
package org.pairledger.ingest.sheet.export;

import org.jspecify.annotations.NullMarked;
