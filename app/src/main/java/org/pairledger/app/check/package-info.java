/** Reading ledgers without loading them: what is wrong, and the workbook with its cells marked. */
@NullMarked
package org.pairledger.app.check;

import org.jspecify.annotations.NullMarked;
