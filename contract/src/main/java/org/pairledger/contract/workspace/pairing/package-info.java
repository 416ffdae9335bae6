/** Who is paired with whom, and on which side. */
@NullMarked
package org.pairledger.contract.workspace.pairing;

import org.jspecify.annotations.NullMarked;
