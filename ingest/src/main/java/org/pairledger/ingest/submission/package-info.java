/** Room 4: what each received file is, which file replaces which, and when its rows were known. */
@NullMarked
package org.pairledger.ingest.submission;

import org.jspecify.annotations.NullMarked;
