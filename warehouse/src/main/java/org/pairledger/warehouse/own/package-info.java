/** What SQL of a workspace's own files may read, how long it may take, and where it is tried. */
@NullMarked
package org.pairledger.warehouse.own;

import org.jspecify.annotations.NullMarked;
