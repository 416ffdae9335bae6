/** The command line and the end-to-end tests. */
@NullMarked
package org.pairledger.app;

import org.jspecify.annotations.NullMarked;
