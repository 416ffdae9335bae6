package org.pairledger.app.draft.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairledger.app.draft.document.Grid;
import org.pairledger.app.draft.document.PlanDocument;
import org.pairledger.app.draft.document.Tidy;
import org.pairledger.contract.CouldNotRun;

/** Reads a plan's list: its tables, or the numbered paragraphs of its prose. */
public final class ListReader {

  private static final int MOST_SHOWN = 4;

  private ListReader() {}

  /** Every item of a document, or a refusal that says what was found instead. */
  public static PlanList read(PlanDocument document) {
    TableRows tables = TableRows.of(document.tables());
    List<Row> prose = ProseItems.of(document.prose());
    if (tables.rows().isEmpty() && prose.isEmpty()) {
      throw new CouldNotRun(
          document.name()
              + " has no list of items: no table with headings such as 具体事项, 任务指标, 完成时限,"
              + " 责任单位, and no numbered paragraphs with （完成时限：…；责任单位：…）; "
              + found(document.tables()));
    }
    return tables.rows().isEmpty()
        ? new PlanList(items(prose), List.of(), List.of())
        : new PlanList(items(tables.rows()), items(prose), tables.passed());
  }

  private static String found(List<Grid> tables) {
    return tables.isEmpty()
        ? "it has no table."
        : "its tables begin with "
            + tables.stream()
                .limit(MOST_SHOWN)
                .map(table -> table.name() + ": " + firstWords(table))
                .collect(Collectors.joining("; "))
            + ".";
  }

  private static String firstWords(Grid table) {
    return table.rows().stream()
        .limit(MOST_SHOWN)
        .flatMap(List::stream)
        .filter(slot -> !slot.isEmpty() && !slot.isFromAbove())
        .map(slot -> Tidy.joined(slot.text()))
        .limit(MOST_SHOWN * 2L)
        .map(text -> text.length() > 12 ? text.substring(0, 12) + "…" : text)
        .collect(Collectors.joining("、"));
  }

  private static List<ListedItem> items(List<Row> rows) {
    List<List<Row>> groups = new ArrayList<>();
    for (Row row : rows) {
      if (row.continues() && !groups.isEmpty()) {
        groups.get(groups.size() - 1).add(row);
      } else {
        groups.add(new ArrayList<>(List.of(row)));
      }
    }
    List<String> numbers = numbers(groups.stream().map(group -> group.get(0)).toList());
    List<ListedItem> items = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      items.add(item(numbers.get(i), groups.get(i)));
    }
    return items;
  }

  private static ListedItem item(String number, List<Row> rows) {
    Row first = rows.get(0);
    List<Part> parts = new ArrayList<>();
    for (Row row : rows) {
      String deadline = row.deadline().isEmpty() ? first.deadline() : row.deadline();
      if (parts.isEmpty() || !row.target().isEmpty()) {
        parts.add(new Part(row.target(), deadline, row.place()));
      }
    }
    String responsible =
        rows.stream()
            .map(Row::responsible)
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining("，"));
    String summary = first.summary().isEmpty() ? first.target() : first.summary();
    return new ListedItem(
        number, ItemText.withoutSection(first.category()), summary, responsible, parts);
  }

  /** As printed where that is unique; with the section's number, or counted, where it is not. */
  private static List<String> numbers(List<Row> rows) {
    List<String> printed = withTens(rows.stream().map(Row::number).toList());
    if (areUnique(printed)) {
      return printed;
    }
    List<String> inSections = new ArrayList<>();
    Set<String> sections = new java.util.LinkedHashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      sections.add(rows.get(i).category());
      int section = ItemText.section(rows.get(i).category());
      int at = section > 0 ? section : sections.size();
      inSections.add(at + "." + (printed.get(i).isEmpty() ? "0" : printed.get(i)));
    }
    if (areUnique(inSections) && printed.stream().noneMatch(String::isEmpty)) {
      return inSections;
    }
    List<String> counted = new ArrayList<>();
    for (int i = 1; i <= rows.size(); i++) {
      counted.add(String.valueOf(i));
    }
    return counted;
  }

  /** A 1.1 after 1.9 was 1.10 before a spreadsheet took it for a number. */
  private static List<String> withTens(List<String> numbers) {
    List<String> all = new ArrayList<>();
    for (String number : numbers) {
      String before = all.isEmpty() ? "" : all.get(all.size() - 1);
      String section = number.replaceFirst("\\.\\d+$", "");
      boolean isLost =
          number.matches("\\d+\\.[1-9]")
              && before.equals(
                  section
                      + "."
                      + (Integer.parseInt(number.substring(section.length() + 1)) * 10 - 1));
      all.add(isLost ? number + "0" : number);
    }
    return all;
  }

  private static boolean areUnique(List<String> numbers) {
    return !numbers.contains("") && new HashSet<>(numbers).size() == numbers.size();
  }
}
