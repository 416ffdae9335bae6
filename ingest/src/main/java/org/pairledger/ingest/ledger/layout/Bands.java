package org.pairledger.ingest.ledger.layout;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;

/**
 * The bands of columns in which forms lie side by side: each begins where the first name of a line
 * stands again.
 *
 * @param all the first columns
 */
record Bands(List<Integer> all) {

  /**
   * The bands of a sheet that begins with these lines; one where no name stands twice in a line.
   */
  static Bands of(List<Line> lines, Predicate<Cell> isName) {
    for (Line line : lines) {
      List<Cell> names = line.cells().stream().filter(isName).toList();
      if (names.size() > 1) {
        String first = names.get(0).text().strip();
        List<Integer> starts =
            names.stream()
                .filter(name -> name.text().strip().equals(first))
                .map(Cell::column)
                .toList();
        return new Bands(starts);
      }
    }
    return new Bands(List.of(0));
  }

  /** What of a line lies in each band; what stands left of the first belongs to it. */
  List<Line> parts(Line line) {
    if (all.size() == 1) {
      return List.of(line);
    }
    return IntStream.range(0, all.size()).mapToObj(i -> part(line, i)).toList();
  }

  private Line part(Line line, int band) {
    int from = band == 0 ? 0 : all.get(band);
    int to = band + 1 == all.size() ? Integer.MAX_VALUE : all.get(band + 1);
    List<Cell> cells =
        line.cells().stream().filter(c -> c.column() >= from && c.column() < to).toList();
    return new Line(line.row(), cells, line.hidden());
  }
}
