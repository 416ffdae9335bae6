/**
 * Build tool: makes the sample workspace from a seed, keeps the truth, and computes what must come
 * out.
 */
@NullMarked
package org.pairledger.sampler;

import org.jspecify.annotations.NullMarked;
