/** What people decided of a year, of single rows, of events told by both sides. */
@NullMarked
package org.pairledger.contract.workspace.judgement;

import org.jspecify.annotations.NullMarked;
