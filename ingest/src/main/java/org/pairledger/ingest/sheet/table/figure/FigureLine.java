package org.pairledger.ingest.sheet.table.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.table.words.LineWords;
import org.pairledger.ingest.sheet.table.words.TextShape;

/** What the cells of a line look like where tables of figures stand. */
public final class FigureLine {

  private FigureLine() {}

  public static List<Cell> filled(Line line) {
    return line.cells().stream().filter(cell -> !TextShape.blank(cell.text())).toList();
  }

  /** Beside its name a row has figures, or marks where some are missing. */
  public static boolean figures(List<Cell> cells) {
    int figures = 0;
    int missing = 0;
    for (int i = 1; i < cells.size(); i++) {
      FigureShape shape = FigureShape.of(cells.get(i));
      figures += shape == FigureShape.FIGURE ? 1 : 0;
      missing += shape == FigureShape.MISSING ? 1 : 0;
    }
    return figures > 0
        && (figures + missing) * 2 >= cells.size() - 1
        && !numbered(cells)
        && !units(cells);
  }

  /** {@code (1,000) (percent)}: units of columns, all in brackets. */
  public static boolean units(List<Cell> cells) {
    Set<String> units = new HashSet<>();
    for (Cell cell : cells.subList(Math.min(1, cells.size()), cells.size())) {
      String text = TextShape.stripped(cell.text());
      if (!text.matches("(?s)[（(].*[）)]")) {
        return false;
      }
      units.add(text);
    }
    return units.size() == 1 || units.stream().anyMatch(text -> text.matches(".*\\p{L}.*"));
  }

  /** {@code 1 2 3 4}: numbers of columns, as printed forms have them. */
  private static boolean numbered(List<Cell> cells) {
    int expected = 1;
    for (Cell cell : cells) {
      boolean next = TextShape.bare(cell.text()).equals(String.valueOf(expected));
      if (!next && expected > 1) {
        return false;
      }
      expected += next ? 1 : 0;
    }
    return expected > 3;
  }

  /** Hardly a figure, no note, no {@code 单位：万元}. */
  public static boolean names(List<Cell> cells) {
    int pairs = 0;
    int figures = 0;
    for (Cell cell : cells) {
      figures += FigureShape.of(cell) == FigureShape.FIGURE ? 1 : 0;
      pairs += TextShape.nameAndValue(cell) ? 1 : 0;
    }
    return (units(cells) || figures * 5 <= cells.size())
        && pairs * 2 < cells.size()
        && !LineWords.note(cells);
  }

  public static boolean words(Cell cell) {
    return FigureShape.of(cell) == FigureShape.WORDS;
  }
}
