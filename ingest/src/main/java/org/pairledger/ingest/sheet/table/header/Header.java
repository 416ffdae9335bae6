package org.pairledger.ingest.sheet.table.header;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.table.words.TextShape;

/**
 * A header as it was found.
 *
 * @param lines one to four, adjacent; more, and with gaps, where it is laid out over figures
 * @param spans the column ranges of the tables below it, left to right; one unless tables stand
 *     side by side
 * @param columns of all of them, ascending
 * @param names every text in it, without white space
 * @param laidOut whether nothing but the figures below told it
 */
public record Header(
    List<Line> lines,
    List<Span> spans,
    List<ColumnHead> columns,
    Set<String> names,
    boolean laidOut) {

  /** Columns from the first to the last, both inclusive. */
  public record Span(int first, int last) {

    public boolean holds(Cell cell) {
      return cell.column() >= first && cell.column() <= last;
    }
  }

  public Header {
    lines = List.copyOf(lines);
    spans = List.copyOf(spans);
    columns = List.copyOf(columns);
    names = Set.copyOf(names);
  }

  public Header(List<Line> lines, List<Span> spans, List<ColumnHead> columns) {
    this(lines, spans, columns, names(lines), false);
  }

  Header asLaidOut() {
    return new Header(lines, spans, columns, names, true);
  }

  private static Set<String> names(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.cells().stream())
        .map(cell -> TextShape.bare(cell.text()))
        .collect(Collectors.toSet());
  }

  public List<Integer> rows() {
    return lines.stream().map(Line::row).toList();
  }

  /** Whether a line below says again what a line of this header says. */
  public boolean repeatedBy(Line line) {
    for (int i = 0; i < lines.size(); i++) {
      if (same(lines.get(i).cells(), line.cells())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line names mostly the same columns again, perhaps some less or at other places. */
  public boolean renamedBy(Line line) {
    if (line.cells().size() < 3) {
      return false;
    }
    int again = 0;
    for (Cell cell : line.cells()) {
      again += names.contains(TextShape.bare(cell.text())) ? 1 : 0;
      if (again == 0) {
        return false;
      }
    }
    return again * 4 >= line.cells().size() * 3;
  }

  private static boolean same(List<Cell> own, List<Cell> other) {
    if (own.size() != other.size() || own.size() < 2) {
      return false;
    }
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).column() != other.get(i).column()
          || !TextShape.bare(own.get(i).text()).equals(TextShape.bare(other.get(i).text()))) {
        return false;
      }
    }
    return true;
  }

  public List<ColumnHead> columnsIn(Span span) {
    return columns.stream()
        .filter(column -> column.column() >= span.first && column.column() <= span.last)
        .toList();
  }
}
