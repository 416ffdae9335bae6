package org.pairledger.ingest.sheet.table.figure;

/** Adds rows up beside one row until they come to what it says, column by column. */
final class RunningSum {

  /** Digits in which a sum must agree, over all its columns, so that it is none by chance. */
  private static final double EVIDENCE = 5;

  /** One of so many columns has to add up: beside amounts stand shares and averages. */
  private static final int COLUMNS = 3;

  private final FigureRow total;
  private final double[] sums;
  private final int[] addends;
  private int rows;

  RunningSum(FigureRow total) {
    this.total = total;
    this.sums = new double[total.columns().length];
    this.addends = new int[sums.length];
  }

  void add(FigureRow row) {
    rows++;
    int own = 0;
    for (int i = 0; i < row.columns().length; i++) {
      int column = row.columns()[i];
      while (own < sums.length && total.columns()[own] < column) {
        own++;
      }
      if (own < sums.length && total.columns()[own] == column) {
        double value = row.figures()[i].value();
        sums[own] += value;
        addends[own] += value == 0 ? 0 : 1;
      }
    }
  }

  /** Whether enough columns add up, beyond what chance does. */
  boolean reached() {
    return reached(EVIDENCE);
  }

  /**
   * The same where many sums were tried.
   *
   * @param digits in which all columns together must agree
   */
  boolean reached(double digits) {
    int comparable = 0;
    int equal = 0;
    double evidence = 0;
    for (int i = 0; i < sums.length; i++) {
      Figure figure = total.figures()[i];
      if (figure.value() == 0 || addends[i] == 0) {
        continue;
      }
      comparable++;
      double slack = figure.slack(rows);
      if (addends[i] > 1 && Math.abs(sums[i] - figure.value()) <= slack) {
        equal++;
        evidence += Math.log10(Math.abs(figure.value()) / (2 * slack));
      }
    }
    return equal * COLUMNS >= comparable && evidence >= digits;
  }

  /** Whether more rows could still make it so: not where most columns have grown beyond. */
  boolean open() {
    int open = 0;
    for (int i = 0; i < sums.length; i++) {
      Figure figure = total.figures()[i];
      boolean within = sums[i] <= figure.value() + figure.slack(rows + 1);
      open += figure.value() > 0 && within ? 1 : 0;
    }
    return open * COLUMNS >= sums.length;
  }
}
