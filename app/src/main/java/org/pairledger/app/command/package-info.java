/** One class a command. */
@NullMarked
package org.pairledger.app.command;

import org.jspecify.annotations.NullMarked;
