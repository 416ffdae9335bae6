package org.pairledger.ingest.sheet.table;

import java.util.List;
import java.util.regex.Pattern;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Cell.Kind;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.table.words.LineWords;
import org.pairledger.ingest.sheet.table.words.TextShape;

/**
 * How the rows of a table usually look: which columns they fill, and with figures, days or words.
 * What lies outside of it is no row, whatever it begins with.
 */
final class RowShape {

  private static final int LEARNED = 200;
  private static final int SEEDS = 12;
  private static final int WHOLE = 3;

  private static final Pattern DAY =
      Pattern.compile(
          "\\s*(?:\\d{4}\\s*年.*|\\d{4}\\s*([-./])\\s*\\d{1,2}\\s*\\1\\s*\\d{1,2}.*|\\d{1,2}\\s*月\\s*(?:\\d{1,2}\\s*日)?\\s*"
              + "|二[〇○ＯO零Ｏ0].{0,3}年.{1,8}日?\\s*)");

  /** What stands in a cell, as far as a row's shape goes. */
  private enum Sort {
    FIGURE,
    DAY,
    WORDS
  }

  private final int first;
  private final int[] filled;
  private final int[] figures;
  private final int[] days;
  private int rows;
  private int usual;

  /** For rows of these columns, with what stands below their header for a beginning. */
  RowShape(int firstColumn, int width, List<List<Cell>> below) {
    this.first = firstColumn;
    this.filled = new int[width];
    this.figures = new int[width];
    this.days = new int[width];
    below.stream()
        .filter(cells -> cells.size() > 1 && (hasFigure(cells) || !LineWords.note(cells)))
        .limit(SEEDS)
        .forEach(this::add);
  }

  /** The lines from a header's end to the first gap that others follow. */
  static List<Line> together(List<Line> lines) {
    int end = 1;
    while (end < lines.size() && lines.get(end).row() == lines.get(end - 1).row() + 1) {
      end++;
    }
    return lines.subList(0, Math.min(end, lines.size()));
  }

  /** Takes in a row; after many it knows enough. */
  void add(List<Cell> cells) {
    if (rows >= LEARNED) {
      return;
    }
    rows++;
    for (Cell cell : cells) {
      int at = cell.column() - first;
      if (at >= 0 && at < filled.length && !TextShape.blank(cell.text())) {
        filled[at]++;
        Sort sort = sort(cell);
        figures[at] += sort == Sort.FIGURE ? 1 : 0;
        days[at] += sort == Sort.DAY ? 1 : 0;
      }
    }
    usual = 0;
    for (int at = 0; at < filled.length; at++) {
      usual += isUsual(at) ? 1 : 0;
    }
  }

  private boolean isUsual(int at) {
    return at >= 0 && at < filled.length && filled[at] > 0 && filled[at] * 2 >= rows;
  }

  /** Whether these cells fill at least half of the columns that rows usually fill. */
  boolean filledBy(List<Cell> cells) {
    int there = 0;
    for (int i = 0; i < cells.size(); i++) {
      there += isUsual(cells.get(i).column() - first) ? 1 : 0;
    }
    return cells.size() > 1 && there * 2 >= usual;
  }

  /** Whether these cells fill each of three or more columns that rows usually fill. */
  boolean filledWhollyBy(List<Cell> cells) {
    int there = 0;
    for (int i = 0; i < cells.size(); i++) {
      there += isUsual(cells.get(i).column() - first) ? 1 : 0;
    }
    return usual >= WHOLE && there == usual;
  }

  /** Whether a figure or a day stands where rows have figures or days. */
  boolean agreesWith(List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      Sort own = usually(cell.column() - first);
      if (own != Sort.WORDS && own == sort(cell)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a day stands where rows have none. */
  boolean hasStrayDay(List<Cell> cells) {
    return cells.stream()
        .anyMatch(cell -> isDay(cell) && usually(cell.column() - first) != Sort.DAY);
  }

  /** Whether these cells look like a row, the figures and days of rows included. */
  boolean isRow(List<Cell> cells) {
    return filledBy(cells) && (agreesWith(cells) || !hasFigures());
  }

  /** Whether words stand here where rows have words. */
  boolean hasWordsAt(Cell cell) {
    int at = cell.column() - first;
    return isUsual(at) && usually(at) == Sort.WORDS && sort(cell) == Sort.WORDS;
  }

  private boolean hasFigures() {
    for (int at = 0; at < filled.length; at++) {
      if (usually(at) != Sort.WORDS) {
        return true;
      }
    }
    return false;
  }

  private Sort usually(int at) {
    if (!isUsual(at)) {
      return Sort.WORDS;
    }
    if (figures[at] * 2 > filled[at]) {
      return Sort.FIGURE;
    }
    return days[at] * 2 > filled[at] ? Sort.DAY : Sort.WORDS;
  }

  private static boolean hasFigure(List<Cell> cells) {
    return cells.stream().anyMatch(cell -> sort(cell) == Sort.FIGURE);
  }

  /** A day, however it is written. */
  static boolean isDay(Cell cell) {
    return sort(cell) == Sort.DAY;
  }

  private static Sort sort(Cell cell) {
    if (cell.kind() == Kind.DATE) {
      return Sort.DAY;
    }
    if (cell.kind() == Kind.NUMBER) {
      return Sort.FIGURE;
    }
    boolean isDay = cell.text().length() <= 24 && DAY.matcher(cell.text()).matches();
    return isDay ? Sort.DAY : TextShape.quantity(cell) ? Sort.FIGURE : Sort.WORDS;
  }
}
