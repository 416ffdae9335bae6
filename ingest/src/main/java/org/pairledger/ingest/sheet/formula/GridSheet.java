package org.pairledger.ingest.sheet.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.jspecify.annotations.Nullable;

/** The values of one sheet, kept tightly and found by their place. */
final class GridSheet implements EvaluationSheet {

  private static final int COLUMN_BITS = 14;

  final int index;
  final String name;
  private long[] places = new long[64];
  private Object[] values = new Object[64];
  private int size;
  private boolean isOrdered = true;
  private int lastRow = -1;
  private int lastColumn = -1;
  private boolean hasHiddenRows;

  GridSheet(int index, String name) {
    this.index = index;
    this.name = name;
  }

  void put(int row, int column, Object value) {
    long place = place(row, column);
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    isOrdered &= size == 0 || places[size - 1] < place;
    places[size] = place;
    values[size++] = value;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }

  void hideRow() {
    hasHiddenRows = true;
  }

  boolean hasHiddenRows() {
    return hasHiddenRows;
  }

  /** All is there; writers may put cells down in any order. */
  void complete() {
    if (!isOrdered) {
      Integer[] order = new Integer[size];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, Comparator.comparingLong(i -> places[i]));
      long[] sortedPlaces = new long[size];
      Object[] sortedValues = new Object[size];
      for (int i = 0; i < size; i++) {
        sortedPlaces[i] = places[order[i]];
        sortedValues[i] = values[order[i]];
      }
      places = sortedPlaces;
      values = sortedValues;
      isOrdered = true;
    }
  }

  static long place(int row, int column) {
    return (long) row << COLUMN_BITS | column;
  }

  /** What stands in a cell; null for nothing. */
  @Nullable Object at(int row, int column) {
    int found = Arrays.binarySearch(places, 0, size, place(row, column));
    return found < 0 ? null : values[found];
  }

  /** Its formulas, from top to bottom. */
  List<FormulaCell> formulas() {
    List<FormulaCell> formulas = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (values[i] instanceof FormulaCell formula) {
        formulas.add(formula);
      }
    }
    return formulas;
  }

  @Override
  public @Nullable EvaluationCell getCell(int row, int column) {
    Object value = at(row, column);
    if (value == null) {
      return null;
    }
    return value instanceof FormulaCell formula ? formula : new PlainCell(this, row, column, value);
  }

  @Override
  public int getLastRowNum() {
    return Math.max(lastRow, 0);
  }

  int lastColumn() {
    return Math.max(lastColumn, 0);
  }

  @Override
  public boolean isRowHidden(int row) {
    return false;
  }

  @Override
  public void clearAllCachedResultValues() {
    // nothing of the evaluator's is kept here
  }
}
