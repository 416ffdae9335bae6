/** OpenDocument spreadsheets, packed (.ods) and as one XML file (.fods). */
@NullMarked
package org.pairledger.ingest.sheet.ods;

import org.jspecify.annotations.NullMarked;
