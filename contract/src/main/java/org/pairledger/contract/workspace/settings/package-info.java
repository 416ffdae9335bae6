/** What a workspace sets: days, thresholds, persons, retention, factors of doubt. */
@NullMarked
package org.pairledger.contract.workspace.settings;

import org.jspecify.annotations.NullMarked;
