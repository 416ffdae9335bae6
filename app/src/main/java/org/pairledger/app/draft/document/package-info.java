/** Documents of people as text: paragraphs, and tables with their merged cells. */
@NullMarked
package org.pairledger.app.draft.document;

import org.jspecify.annotations.NullMarked;
