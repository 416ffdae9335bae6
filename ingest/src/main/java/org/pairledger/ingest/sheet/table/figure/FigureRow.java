package org.pairledger.ingest.sheet.table.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.table.words.TextShape;

/**
 * The figures of one row, without its name.
 *
 * @param columns ascending
 * @param figures one for each column
 */
@SuppressWarnings("ArrayRecordComponent")
public record FigureRow(int[] columns, Figure[] figures) {

  public static FigureRow of(List<Cell> cells) {
    int[] columns = new int[cells.size()];
    Figure[] figures = new Figure[cells.size()];
    int count = 0;
    boolean named = false;
    for (Cell cell : cells) {
      Optional<Figure> figure = named ? Figure.of(cell) : Optional.empty();
      if (figure.isPresent()) {
        columns[count] = cell.column();
        figures[count++] = figure.get();
      }
      named |= !TextShape.blank(cell.text());
    }
    return new FigureRow(Arrays.copyOf(columns, count), Arrays.copyOf(figures, count));
  }

  public boolean isEmpty() {
    return columns.length == 0;
  }
}
