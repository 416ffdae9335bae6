/** How people write tables: titles, merged headings, totals, footers, in three file formats. */
@NullMarked
package org.pairledger.sampler.sheet;

import org.jspecify.annotations.NullMarked;
