/** The list of a plan: which column is what, and its items. */
@NullMarked
package org.pairledger.app.draft.list;

import org.jspecify.annotations.NullMarked;
