/**
 * The gate: tells persons in words that leave, and hides them
 * (docs/adr/0039-one-gate-for-words-that-leave.md).
 */
@NullMarked
package org.pairledger.contract.person;

import org.jspecify.annotations.NullMarked;
