/** Delimited text: its encoding, its dialect, its lines. */
@NullMarked
package org.pairledger.ingest.sheet.text;

import org.jspecify.annotations.NullMarked;
