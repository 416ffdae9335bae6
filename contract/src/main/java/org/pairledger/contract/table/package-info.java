/** Tables and fields: what a row is, said once. */
@NullMarked
package org.pairledger.contract.table;

import org.jspecify.annotations.NullMarked;
