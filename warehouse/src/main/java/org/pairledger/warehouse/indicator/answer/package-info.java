/** Answers to questions: exact numbers and the days on which they were reached. */
@NullMarked
package org.pairledger.warehouse.indicator.answer;

import org.jspecify.annotations.NullMarked;
