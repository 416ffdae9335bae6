package org.pairledger.ingest.sheet.table.header;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.table.header.Header.Span;
import org.pairledger.ingest.sheet.table.words.TextShape;

/** Cuts a header where the same columns begin again, with or without an empty column between. */
final class SideBySide {

  private static final int LOOK = 40;
  private static final Set<String> NUMBERS = Set.of("序号", "序", "编号", "no", "no.", "项次");

  private SideBySide() {}

  static List<Span> spans(List<ColumnHead> columns, List<Line> below) {
    int first = columns.get(0).column();
    int last = columns.get(columns.size() - 1).column();
    Set<Integer> used = used(columns, below);
    List<Span> spans = new ArrayList<>();
    int start = first;
    String opener = columns.get(0).text();
    for (int i = 2; i < columns.size() - 1; i++) {
      ColumnHead head = columns.get(i);
      boolean again = !opener.isEmpty() && head.text().equals(opener);
      boolean anew = numbersAnew(columns, start - first, i, used);
      if (anew || (again && repeats(columns, start - first, i))) {
        spans.add(new Span(start, lastUsed(used, head.column() - 1)));
        start = head.column();
      }
    }
    spans.add(new Span(start, last));
    return spans;
  }

  /** Rows are numbered again beyond an empty column, whatever the names there are. */
  private static boolean numbersAnew(
      List<ColumnHead> columns, int one, int other, Set<Integer> used) {
    ColumnHead gap = columns.get(other - 1);
    return numbers(columns.get(one))
        && numbers(columns.get(other))
        && gap.path().isEmpty()
        && !used.contains(gap.column())
        && other - one > 2
        && columns.size() - other > 2;
  }

  private static boolean numbers(ColumnHead head) {
    return !head.path().isEmpty()
        && NUMBERS.contains(TextShape.normalised(head.path().get(head.path().size() - 1)));
  }

  /** The columns from the second start are called as those from the first, one after another. */
  private static boolean repeats(List<ColumnHead> columns, int one, int other) {
    int same = 0;
    int compared = 0;
    for (int i = 0; one + i < other && other + i < columns.size(); i++) {
      String name = columns.get(one + i).text();
      if (name.isEmpty()) {
        continue;
      }
      compared++;
      same += columns.get(other + i).text().equals(name) ? 1 : 0;
    }
    return same >= 2 && same * 4 >= compared * 3;
  }

  private static Set<Integer> used(List<ColumnHead> columns, List<Line> below) {
    Set<Integer> used = new HashSet<>();
    columns.stream()
        .filter(head -> !head.path().isEmpty())
        .forEach(head -> used.add(head.column()));
    below.stream()
        .limit(LOOK)
        .flatMap(line -> line.cells().stream())
        .map(Cell::column)
        .forEach(used::add);
    return used;
  }

  private static int lastUsed(Set<Integer> used, int column) {
    int last = column;
    while (!used.contains(last)) {
      last--;
    }
    return last;
  }
}
