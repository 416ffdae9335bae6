/** What a person says a received file is. */
@NullMarked
package org.pairledger.contract.workspace.submission;

import org.jspecify.annotations.NullMarked;
