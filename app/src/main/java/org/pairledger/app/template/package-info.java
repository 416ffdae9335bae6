/** Blank ledgers made from the dataset contracts. */
@NullMarked
package org.pairledger.app.template;

import org.jspecify.annotations.NullMarked;
