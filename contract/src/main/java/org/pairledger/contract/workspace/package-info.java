/**
 * The workspace's own files as typed records; every fault in them is found before any work starts.
 */
@NullMarked
package org.pairledger.contract.workspace;

import org.jspecify.annotations.NullMarked;
