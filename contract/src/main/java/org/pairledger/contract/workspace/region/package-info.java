/** Places: administrative codes, hamlets, other names. */
@NullMarked
package org.pairledger.contract.workspace.region;

import org.jspecify.annotations.NullMarked;
