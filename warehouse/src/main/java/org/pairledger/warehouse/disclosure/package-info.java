/** What of a release may be seen by those who may not see its rows: no figure isolates a person. */
@NullMarked
package org.pairledger.warehouse.disclosure;

import org.jspecify.annotations.NullMarked;
