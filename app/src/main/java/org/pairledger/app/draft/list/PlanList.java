package org.pairledger.app.draft.list;

import java.util.List;

/**
 * All items of a plan, and what else its document says.
 *
 * @param body items of its prose, numbered for themselves; empty where the prose is the list
 * @param passed over: rows of the list that are no items, as they stand
 */
public record PlanList(List<ListedItem> items, List<ListedItem> body, List<String> passed) {

  public PlanList {
    items = List.copyOf(items);
    body = List.copyOf(body);
    passed = List.copyOf(passed);
  }
}
