/** Everything that a run depends on: code, contracts, rules, ledgers, the secret. */
@NullMarked
package org.pairledger.app.run.inputs;

import org.jspecify.annotations.NullMarked;
