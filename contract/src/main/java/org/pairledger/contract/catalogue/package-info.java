/**
 * What the files of a catalogue, packed or a workspace's own, have in common: the header of its SQL
 * files, and the words of each period for the concepts that its texts name.
 */
@NullMarked
package org.pairledger.contract.catalogue;

import org.jspecify.annotations.NullMarked;
