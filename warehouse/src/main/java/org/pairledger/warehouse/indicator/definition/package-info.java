/** What an indicator is: its file, its shape, its parameters, and the catalogue of all. */
@NullMarked
package org.pairledger.warehouse.indicator.definition;

import org.jspecify.annotations.NullMarked;
