/** A file system whose operations fail when they are told to. */
@NullMarked
package org.pairledger.app.faults;

import org.jspecify.annotations.NullMarked;
