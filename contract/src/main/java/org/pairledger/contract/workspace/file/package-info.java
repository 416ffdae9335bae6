/** Files that people keep, read with the address of everything that is wrong in them. */
@NullMarked
package org.pairledger.contract.workspace.file;

import org.jspecify.annotations.NullMarked;
