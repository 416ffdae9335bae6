/** A workspace drafted from a plan's document: what it says, what it leaves open. */
@NullMarked
package org.pairledger.app.draft;

import org.jspecify.annotations.NullMarked;
