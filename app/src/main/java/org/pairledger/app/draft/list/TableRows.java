package org.pairledger.app.draft.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.app.draft.document.Grid;
import org.pairledger.app.draft.document.Slot;
import org.pairledger.app.draft.document.Tidy;

/** The rows of a plan's list, whatever tables it was cut into. */
final class TableRows {

  private final List<Row> rows = new ArrayList<>();
  private final List<String> passed = new ArrayList<>();
  private @Nullable Header header;
  private String category = "";

  /** Reads the tables that are the list; one without headings goes on with the one before. */
  static TableRows of(List<Grid> tables) {
    TableRows read = new TableRows();
    tables.forEach(read::table);
    return read;
  }

  List<Row> rows() {
    return rows;
  }

  List<String> passed() {
    return passed;
  }

  private void table(Grid table) {
    int from = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      Optional<Header> found = Header.at(table.rows(), row);
      if (found.isPresent()) {
        header = found.get();
        from = row + header.rows();
        break;
      }
    }
    boolean goesOn = from == 0 && header != null && width(table) == header.width();
    if (from == 0 && !goesOn) {
      header = null;
      return;
    }
    for (int row = from; row < table.rows().size(); row++) {
      row(table.rows().get(row), table.name() + "第" + (row + 1) + "行");
    }
  }

  private static int width(Grid table) {
    return table.rows().stream().mapToInt(List::size).max().orElse(0);
  }

  private void row(List<Slot> row, String place) {
    Header columns = java.util.Objects.requireNonNull(header);
    Set<String> said =
        row.stream()
            .filter(slot -> !slot.isEmpty() && !slot.isFromAbove())
            .map(slot -> Tidy.joined(slot.text()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (said.isEmpty() || columns.isRepeatedBy(row)) {
      return;
    }
    String only = said.iterator().next();
    boolean isAlone = said.size() == 1 && row.stream().noneMatch(TableRows::isFilledFromAbove);
    boolean isWide = row.size() > 1 && row.stream().skip(1).allMatch(Slot::isFromLeft);
    if (isAlone && (ItemText.isSection(only) || (isWide && isTitle(only)))) {
      category = only;
      return;
    }
    if (isAlone && (isWide || only.matches("^(注|备注|说明)[:：].*|\\d{1,3}"))) {
      passed.add(place + "：" + only);
      return;
    }
    item(columns, row, place);
  }

  private static boolean isFilledFromAbove(Slot slot) {
    return slot.isFromAbove() && !slot.text().isBlank();
  }

  private static boolean isTitle(String text) {
    return text.length() <= 20 && !text.matches(".*[。；].*|^(注|备注|说明|合计|总计).*");
  }

  private void item(Header columns, List<Slot> row, String place) {
    String group = Tidy.joined(columns.text(row, Role.CATEGORY));
    if (!group.isEmpty()) {
      category = group;
    }
    String text = Tidy.joined(columns.text(row, Role.ITEM));
    Optional<String> own = ItemText.number(columns.text(row, Role.NUMBER));
    Optional<String> number = own.isPresent() ? own : ItemText.leading(text);
    boolean isBelow =
        columns.isFromAbove(row, Role.ITEM)
            || (columns.isFromAbove(row, Role.NUMBER) && text.isEmpty());
    rows.add(
        new Row(
            number.orElse(""),
            category,
            ItemText.withoutLeading(text),
            target(columns, row),
            Tidy.joined(columns.text(row, Role.DEADLINE)),
            responsible(columns, row),
            isBelow || text.isEmpty(),
            place));
  }

  private static String target(Header columns, List<Slot> row) {
    String target =
        columns.isFromAbove(row, Role.TARGET) ? "" : Tidy.joined(columns.text(row, Role.TARGET));
    String unit = Tidy.joined(columns.text(row, Role.UNIT));
    if (target.matches("[—－/-]|无")) {
      return "";
    }
    return target.matches("[≥≤>＞]?\\d[\\d,.]*") ? target + unit : target;
  }

  private static String responsible(Header columns, List<Slot> row) {
    String lead = Tidy.joined(columns.text(row, Role.LEAD));
    String with = Tidy.joined(columns.text(row, Role.WITH));
    return lead.isEmpty() || with.isEmpty() ? lead + with : lead + "，" + with;
  }
}
