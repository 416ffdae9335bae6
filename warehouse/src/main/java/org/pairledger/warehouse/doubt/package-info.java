/**
 * Whether a figure can be: rows and figures held against what they ought to agree with, by factors
 * that stand in a file; what is beyond them is a question that a person answers once.
 */
@NullMarked
package org.pairledger.warehouse.doubt;

import org.jspecify.annotations.NullMarked;
