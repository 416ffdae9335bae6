/** Which pairing of the workspace a row is of, by the county that it names. */
@NullMarked
package org.pairledger.ingest.pairing;

import org.jspecify.annotations.NullMarked;
