/** The main job: from ledgers to a published release, as a list of stages. */
@NullMarked
package org.pairledger.app.run;

import org.jspecify.annotations.NullMarked;
