/** What really happened in the sample: plain records, and the story that makes them. */
@NullMarked
package org.pairledger.sampler.truth;

import org.jspecify.annotations.NullMarked;
