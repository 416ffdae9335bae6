/** A pairing's work plan of a year: items, targets, units, what is owed. */
@NullMarked
package org.pairledger.contract.workspace.plan;

import org.jspecify.annotations.NullMarked;
