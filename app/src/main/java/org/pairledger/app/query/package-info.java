/** Rows as people and programs read them: aligned, CSV, JSON. */
@NullMarked
package org.pairledger.app.query;

import org.jspecify.annotations.NullMarked;
