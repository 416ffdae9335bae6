/** What the SQL files of a catalogue, packed or a workspace's own, have in common. */
@NullMarked
package org.pairledger.contract.catalogue;

import org.jspecify.annotations.NullMarked;
