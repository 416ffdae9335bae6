/**
 * How what is shipped meets what people made of it in a Superset: trees in, trees and a plan out,
 * no Superset needed.
 */
@NullMarked
package org.pairledger.dashboards.merge;

import org.jspecify.annotations.NullMarked;
