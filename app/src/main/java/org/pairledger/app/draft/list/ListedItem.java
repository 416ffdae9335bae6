package org.pairledger.app.draft.list;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One item of a plan's list, in the plan's words.
 *
 * @param number unique in the list
 * @param category without its own number, may be empty
 * @param parts at least one
 */
public record ListedItem(
    String number, String category, String summary, String responsible, List<Part> parts) {

  public ListedItem {
    parts = List.copyOf(parts);
  }

  /** All of its 任务指标. */
  public String targetText() {
    return parts.stream()
        .map(Part::target)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("；"));
  }
}
