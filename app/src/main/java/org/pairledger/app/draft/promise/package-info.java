/** What the words of an item promise: numbers, sides, days and the indicators they speak of. */
@NullMarked
package org.pairledger.app.draft.promise;

import org.jspecify.annotations.NullMarked;
