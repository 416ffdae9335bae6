package org.pairledger.app.draft.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pairledger.app.draft.document.Slot;
import org.pairledger.app.draft.document.Tidy;

/**
 * Which columns of a table are what.
 *
 * @param columns by role, in order
 * @param rows how many rows its headings take
 * @param words of each of its columns, to know them again on the next page
 */
record Header(Map<Role, List<Integer>> columns, int rows, List<String> words) {

  /** The headings in this row, and the one below if it says more of joined ones. */
  static Optional<Header> at(List<List<Slot>> table, int row) {
    List<Slot> upper = table.get(row);
    List<Slot> lower = row + 1 < table.size() ? table.get(row + 1) : List.of();
    boolean isTwo =
        upper.stream().anyMatch(Slot::isFromLeft)
            && lower.stream().anyMatch(slot -> slot.isFromAbove() && !slot.text().isBlank());
    List<Slot> headings = isTwo ? lower : upper;
    Map<Role, List<Integer>> columns = new EnumMap<>(Role.class);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      String text = headings.get(i).text();
      words.add(Tidy.joined(text));
      if (!headings.get(i).isFromLeft()) {
        Role.of(text)
            .ifPresent(role -> columns.computeIfAbsent(role, key -> new ArrayList<>()).add(column));
      }
    }
    arrange(columns, words);
    Header header = new Header(columns, isTwo ? 2 : 1, words);
    return header.isOfAList() ? Optional.of(header) : Optional.empty();
  }

  /** Where no column is called items, the one that may hold them does. */
  private static void arrange(Map<Role, List<Integer>> columns, List<String> words) {
    List<Integer> items = columns.getOrDefault(Role.ITEM, List.of());
    List<Integer> targets = columns.getOrDefault(Role.TARGET, List.of());
    List<Integer> groups = columns.getOrDefault(Role.CATEGORY, List.of());
    if (items.isEmpty() && targets.size() > 1) {
      move(columns, Role.TARGET, Role.ITEM);
    } else if (items.isEmpty()
        && groups.size() == 1
        && !targets.isEmpty()
        && Role.mayBeItems(words.get(groups.get(0)))) {
      move(columns, Role.CATEGORY, Role.ITEM);
    } else if (items.isEmpty() && !targets.isEmpty()) {
      move(columns, Role.TARGET, Role.ITEM);
    } else if (items.isEmpty() && !groups.isEmpty()) {
      move(columns, Role.CATEGORY, Role.ITEM);
    } else if (items.size() > 1 && groups.isEmpty()) {
      move(columns, Role.ITEM, Role.CATEGORY);
    }
  }

  private static void move(Map<Role, List<Integer>> columns, Role from, Role to) {
    List<Integer> all = columns.getOrDefault(from, List.of());
    columns.put(to, List.of(all.get(0)));
    columns.put(from, all.subList(1, all.size()));
  }

  private boolean has(Role role) {
    return !columns.getOrDefault(role, List.of()).isEmpty();
  }

  private boolean isOfAList() {
    boolean saysWho = has(Role.LEAD) || has(Role.WITH);
    return has(Role.ITEM)
        && ((has(Role.TARGET) && (saysWho || has(Role.DEADLINE)))
            || (has(Role.DEADLINE) && saysWho));
  }

  /** What a row says in the columns of a role, one text. */
  String text(List<Slot> row, Role role) {
    return columns.getOrDefault(role, List.of()).stream()
        .filter(column -> column < row.size() && !row.get(column).isFromLeft())
        .map(column -> row.get(column).text().strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** Whether all a row says in a role's columns was said in a row above. */
  boolean isFromAbove(List<Slot> row, Role role) {
    List<Integer> all = columns.getOrDefault(role, List.of());
    return !all.isEmpty()
        && all.stream().allMatch(column -> column < row.size() && row.get(column).isFromAbove());
  }

  /** Whether a row is these headings again. */
  boolean isRepeatedBy(List<Slot> row) {
    List<String> again = row.stream().map(slot -> Tidy.joined(slot.text())).toList();
    return again.equals(words)
        || columns.values().stream()
            .flatMap(List::stream)
            .allMatch(at -> at < again.size() && again.get(at).equals(words.get(at)));
  }

  int width() {
    return words.size();
  }
}
