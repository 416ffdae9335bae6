package org.pairledger.ingest.sheet.table.header;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.table.figure.FigureLine;
import org.pairledger.ingest.sheet.table.figure.FigureShape;

/**
 * Finds the header of a table as statisticians set it: names of columns in several lines, perhaps
 * with blank ones between, above the first row of figures. Only the layout is asked.
 */
public final class HeaderOverFigures {

  private static final int MOST_LINES = 12;
  private static final int WIDEST_GAP = 10;
  private static final int LONGEST_NAME = 60;

  /** In bytes: a word or two, or four Chinese characters. */
  private static final int SHORT_NAME = 14;

  private static final int ROWS = 8;

  /**
   * Where a header lies among the lines ahead.
   *
   * @param first index of its first line
   * @param last index of its last one
   */
  public record Block(int first, int last) {}

  private final List<Line> lines;

  public HeaderOverFigures(List<Line> lines) {
    this.lines = lines;
  }

  public Optional<Block> find() {
    int body = firstRow();
    return body < 1 ? Optional.empty() : above(body).filter(block -> trusted(block, body));
  }

  /** The first row of figures that others like it follow. */
  private int firstRow() {
    for (int i = 0; i < lines.size(); i++) {
      if (FigureLine.figures(FigureLine.filled(lines.get(i))) && followed(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean followed(int index) {
    int alike = 0;
    int wide = 0;
    for (int i = index + 1; i < lines.size() && wide < ROWS; i++) {
      List<Cell> cells = FigureLine.filled(lines.get(i));
      wide += cells.size() > 1 ? 1 : 0;
      alike += FigureLine.figures(cells) ? 1 : 0;
    }
    return alike * 2 >= wide;
  }

  /** Lines of names upwards from the first row; one name alone at its edge is no column's. */
  private Optional<Block> above(int body) {
    int edge = FigureLine.filled(lines.get(body)).get(0).column();
    int below = lines.get(body).row();
    int first = -1;
    int last = -1;
    for (int i = body - 1; i >= 0 && body - i <= MOST_LINES; i--) {
      List<Cell> cells = FigureLine.filled(lines.get(i));
      if (cells.isEmpty()) {
        continue;
      }
      if (below - lines.get(i).row() > WIDEST_GAP || !FigureLine.names(cells)) {
        break;
      }
      below = lines.get(i).row();
      if (cells.size() > 1 || cells.get(0).column() > edge) {
        first = i;
        last = last < 0 ? i : last;
      } else if (last >= 0 && cells.get(0).text().length() > LONGEST_NAME) {
        break;
      }
    }
    return last < 0 ? Optional.empty() : Optional.of(withName(first, last, edge));
  }

  /** The name of the first column may stand alone, just above or below all others. */
  private Block withName(int first, int last, int edge) {
    boolean named =
        lines.subList(first, last + 1).stream()
            .map(FigureLine::filled)
            .anyMatch(cells -> !cells.isEmpty() && cells.get(0).column() <= edge);
    if (named) {
      return new Block(first, last);
    }
    return new Block(
        nameAlone(first - 1, first, edge) ? first - 1 : first,
        nameAlone(last + 1, last, edge) && gapBelow(last + 1) ? last + 1 : last);
  }

  /** Without a blank row below it, a name alone is a group's. */
  private boolean gapBelow(int index) {
    return lines.get(index + 1).row() > lines.get(index).row() + 1;
  }

  private boolean nameAlone(int index, int beside, int edge) {
    if (index < 0 || Math.abs(lines.get(index).row() - lines.get(beside).row()) > 1) {
      return false;
    }
    List<Cell> cells = FigureLine.filled(lines.get(index));
    return cells.size() == 1
        && cells.get(0).column() <= edge
        && FigureLine.words(cells.get(0))
        && Character.isLetter(cells.get(0).text().codePointAt(0))
        && cells.get(0).text().getBytes(StandardCharsets.UTF_8).length <= SHORT_NAME;
  }

  /** Names stand over figures, no rows of words between them, and no other table above. */
  private boolean trusted(Block block, int body) {
    return named(block, body) && !rowsOfWords(block, body) && !tableAbove(block);
  }

  private boolean named(Block block, int body) {
    Set<Integer> named = new HashSet<>();
    for (Line line : lines.subList(block.first(), block.last() + 1)) {
      FigureLine.filled(line).forEach(cell -> named.add(cell.column()));
    }
    Map<Integer, Integer> figures = new HashMap<>();
    for (Line line : lines.subList(body, Math.min(lines.size(), body + ROWS))) {
      for (Cell cell : FigureLine.filled(line)) {
        if (FigureShape.of(cell) == FigureShape.FIGURE) {
          figures.merge(cell.column(), 1, Integer::sum);
        }
      }
    }
    long over = figures.keySet().stream().filter(named::contains).count();
    return over > 0 && over * 3 >= figures.size();
  }

  /** Two lines that fill nearly all columns, the first one too: the second is a row. */
  private boolean rowsOfWords(Block block, int body) {
    int width = FigureLine.filled(lines.get(body)).size();
    int edge = FigureLine.filled(lines.get(body)).get(0).column();
    int full = 0;
    for (Line line : lines.subList(block.first(), block.last() + 1)) {
      List<Cell> cells = FigureLine.filled(line);
      boolean fills = !cells.isEmpty() && cells.get(0).column() <= edge;
      long words = cells.stream().filter(FigureLine::words).count();
      full += fills && !FigureLine.units(cells) && words * 5 >= width * 4L ? 1 : 0;
    }
    return full > 1;
  }

  private boolean tableAbove(Block block) {
    return lines.subList(0, block.first()).stream()
            .filter(line -> FigureLine.filled(line).size() > 2)
            .count()
        > 1;
  }
}
