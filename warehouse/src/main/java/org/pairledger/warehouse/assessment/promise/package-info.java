/** What is to be judged: promises of a plan's year and the questions they ask. */
@NullMarked
package org.pairledger.warehouse.assessment.promise;

import org.jspecify.annotations.NullMarked;
