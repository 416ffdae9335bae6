package org.pairledger.ingest.sheet.table.figure;

import java.util.function.IntFunction;

/**
 * Tells rows that are sums of rows which do not stand beside them: of a run further away (75 years
 * and over, below all ages), or of two rows as far apart in an unbroken list (all persons above men
 * and women). Many sums are tried, so that more digits have to agree.
 */
public final class FarSums {

  /** Of some hundred runs, and of some ten steps. */
  private static final double OF_RUNS = 14;

  private static final double OF_STEPS = 9;
  private static final int SHORTEST_STEP = 2;

  private FarSums() {}

  /**
   * Whether the first row is the sum of a run of rows that follow it, but of none that touches it.
   *
   * @param rows the row asked about and those after it, in the direction looked
   */
  public static boolean ofRun(IntFunction<FigureRow> rows, int size) {
    for (int first = 2; first + 1 < size; first++) {
      RunningSum sum = new RunningSum(rows.apply(0));
      for (int i = first; i < size && sum.open(); i++) {
        sum.add(rows.apply(i));
        if (i > first && sum.reached(OF_RUNS)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the first row is the sum of two below it, one as far below the other as that is. */
  public static boolean ofStepsBelow(IntFunction<FigureRow> rows, int size) {
    int unbroken = 1;
    while (unbroken < size && !rows.apply(unbroken).isEmpty()) {
      unbroken++;
    }
    for (int step = SHORTEST_STEP; 2 * step < unbroken; step++) {
      RunningSum sum = new RunningSum(rows.apply(0));
      sum.add(rows.apply(step));
      sum.add(rows.apply(2 * step));
      if (sum.reached(OF_STEPS)) {
        return true;
      }
    }
    return false;
  }
}
