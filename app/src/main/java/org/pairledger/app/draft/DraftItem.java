package org.pairledger.app.draft;

import java.time.LocalDate;
import org.pairledger.app.draft.list.ListedItem;

/** An item as it is written: with the category of the rules and the last day of its deadline. */
record DraftItem(ListedItem listed, String category, LocalDate deadline) {}
