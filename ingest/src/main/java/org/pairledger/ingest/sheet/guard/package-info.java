/** The door for files made of XML, packed or plain: everything is counted, nothing is resolved. */
@NullMarked
package org.pairledger.ingest.sheet.guard;

import org.jspecify.annotations.NullMarked;
