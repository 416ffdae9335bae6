package org.pairledger.ingest.ledger.total;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for amounts that stand ten thousand times above or below their peers, where the peers agree
 * among themselves and such amounts are rare; it only suggests.
 */
final class UnitSlips {

  private static final int REMEMBERED = 4096;
  private static final int FEWEST = 5;
  private static final long TIGHT = 50;
  private static final long FAR = 2000;

  /**
   * Ten million yuan, and a hundred: where rows are few, an amount between them may be anybody's.
   */
  private static final long MANY = 1_000_000_000;

  private static final long LITTLE = 10_000;

  private long[] hundredths = new long[64];
  private int[] rows = new int[64];
  private int count;

  void add(long value, int row) {
    if (value <= 0 || count == REMEMBERED) {
      return;
    }
    if (count == rows.length) {
      hundredths = Arrays.copyOf(hundredths, count * 2);
      rows = Arrays.copyOf(rows, count * 2);
    }
    hundredths[count] = value;
    rows[count++] = row;
  }

  /** An amount that may be in the other unit. */
  record Suspect(int row, long hundredths, long usual) {}

  List<Suspect> suspects() {
    if (count < FEWEST) {
      return ofFew();
    }
    long[] sorted = Arrays.copyOf(hundredths, count);
    Arrays.sort(sorted);
    long median = sorted[count / 2];
    int odd = Math.max(1, count / 10);
    long low = sorted[odd];
    long high = sorted[count - 1 - odd];
    boolean lowIsTight = median / Math.max(low, 1) < TIGHT;
    boolean highIsTight = high / Math.max(median, 1) < TIGHT;
    if (!lowIsTight || !highIsTight) {
      return List.of();
    }
    List<Suspect> suspects = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (isFar(hundredths[i], median)) {
        suspects.add(new Suspect(rows[i], hundredths[i], median));
      }
    }
    return suspects.size() > 2 + count / 200 ? List.of() : suspects;
  }

  /** Of few amounts one that no gift is, where all others agree with one another. */
  private List<Suspect> ofFew() {
    List<Suspect> suspects = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      long one = hundredths[i];
      long[] others = new long[count - 1];
      System.arraycopy(hundredths, 0, others, 0, i);
      System.arraycopy(hundredths, i + 1, others, i, count - 1 - i);
      Arrays.sort(others);
      boolean isAlone = others.length > 1 && others[others.length - 1] / others[0] < TIGHT;
      if (isAlone && (one >= MANY || one < LITTLE) && isFar(one, others[others.length / 2])) {
        suspects.add(new Suspect(rows[i], one, others[others.length / 2]));
      }
    }
    return suspects;
  }

  /** Far from the usual, and near it again once the unit is changed. */
  private static boolean isFar(long value, long usual) {
    boolean isAbove = value / usual >= FAR && value / 10_000 / usual < TIGHT;
    boolean isBelow = usual / value >= FAR && usual / value / 10_000 < TIGHT;
    return isAbove || isBelow;
  }
}
