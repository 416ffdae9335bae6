/** Answers that people give to doubts, from the workbook into the workspace's judgements. */
@NullMarked
package org.pairledger.app.doubt;

import org.jspecify.annotations.NullMarked;
