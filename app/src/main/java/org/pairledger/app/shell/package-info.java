/**
 * What stands between the program and the machine: exit codes, output, temporary files, signals.
 */
@NullMarked
package org.pairledger.app.shell;

import org.jspecify.annotations.NullMarked;
