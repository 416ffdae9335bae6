/** Staging rows to the star schema, as a list of models. */
@NullMarked
package org.pairledger.transform;

import org.jspecify.annotations.NullMarked;
