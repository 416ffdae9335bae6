package org.pairledger.ingest.sheet.table.figure;

import java.util.function.IntFunction;

/** Tells rows that stand for the whole although nothing adds up to them. */
public final class Wholes {

  private static final double HUNDRED = 100;
  private static final int FEWEST = 2;
  private static final int LOOK = 8;
  private static final int RARE = 20;
  private static final int ADDENDS = 4;
  private static final double MOST = 0.7;
  private static final double SLACK = 1.0005;

  private Wholes() {}

  /** A row of 100 in all its columns, above or below rows of shares. */
  public static boolean isHundred(IntFunction<FigureRow> rows, int size) {
    FigureRow row = rows.apply(0);
    if (row.columns().length < FEWEST || !isAll(row)) {
      return false;
    }
    int shares = 0;
    for (int i = 1; i < size && shares < FEWEST; i++) {
      FigureRow other = rows.apply(i);
      if (other.isEmpty()) {
        continue;
      }
      if (isAll(other) || !isOfShares(other)) {
        return false;
      }
      shares++;
    }
    return shares == FEWEST;
  }

  private static boolean isAll(FigureRow row) {
    for (Figure figure : row.figures()) {
      if (figure.value() != HUNDRED) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfShares(FigureRow row) {
    for (Figure figure : row.figures()) {
      if (figure.value() < 0 || figure.value() > HUNDRED) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the rows below leave little of each figure of the first row and exceed none: a total of
   * rows that are not all shown.
   */
  public static boolean isNearlyReached(IntFunction<FigureRow> rows, int size) {
    FigureRow total = rows.apply(0);
    double[] sums = new double[total.columns().length];
    int[] addends = new int[sums.length];
    for (int i = 1; i < size; i++) {
      FigureRow row = rows.apply(i);
      int own = 0;
      for (int k = 0; k < row.columns().length; k++) {
        while (own < sums.length && total.columns()[own] < row.columns()[k]) {
          own++;
        }
        if (own < sums.length && total.columns()[own] == row.columns()[k]) {
          sums[own] += row.figures()[k].value();
          addends[own]++;
        }
      }
    }
    int near = 0;
    for (int i = 0; i < sums.length; i++) {
      double whole = total.figures()[i].value();
      if (whole > 0 && addends[i] >= ADDENDS) {
        boolean isNear = sums[i] >= MOST * whole && sums[i] <= whole * SLACK;
        if (!isNear) {
          return false;
        }
        near++;
      }
    }
    return near >= FEWEST;
  }

  /** Whether nearly all figures of the next rows are smaller than those of this one. */
  public static boolean exceeds(IntFunction<FigureRow> rows, int size) {
    FigureRow row = rows.apply(0);
    int seen = 0;
    int compared = 0;
    int greater = 0;
    for (int i = 1; i < size && seen < LOOK; i++) {
      FigureRow other = rows.apply(i);
      int before = compared;
      int own = 0;
      for (int k = 0; k < other.columns().length; k++) {
        while (own < row.columns().length && row.columns()[own] < other.columns()[k]) {
          own++;
        }
        if (own < row.columns().length && row.columns()[own] == other.columns()[k]) {
          compared++;
          greater += other.figures()[k].value() > row.figures()[own].value() ? 1 : 0;
        }
      }
      seen += compared > before ? 1 : 0;
    }
    return seen >= FEWEST && greater * RARE <= compared;
  }
}
