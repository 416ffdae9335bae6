/** The two places of a plan, with their official codes. */
@NullMarked
package org.pairledger.app.draft.place;

import org.jspecify.annotations.NullMarked;
