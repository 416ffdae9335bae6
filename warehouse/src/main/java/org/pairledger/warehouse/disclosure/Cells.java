package org.pairledger.warehouse.disclosure;

import java.util.Arrays;
import java.util.List;

/** One figure at each pairing and time, in millionths, so that sums are exact. */
final class Cells {

  /** No figure: none was measured, or nobody was told it. */
  static final long NONE = Long.MIN_VALUE;

  private final long[][] at;

  Cells(long[][] at) {
    this.at = at;
  }

  static Cells none(int pairings, int times) {
    long[][] at = new long[pairings][times];
    for (long[] row : at) {
      Arrays.fill(row, NONE);
    }
    return new Cells(at);
  }

  /** By pairing, then by time; {@link #NONE} where there is no figure. */
  long[][] at() {
    return at;
  }

  boolean isThere(int pairing, int time) {
    return at[pairing][time] != NONE;
  }

  /** What is left of a pairing when some under it are taken out; nothing if one has no figure. */
  long without(int pairing, List<Integer> others, int time) {
    long left = at[pairing][time];
    for (int other : others) {
      if (left == NONE || at[other][time] == NONE) {
        return NONE;
      }
      left -= at[other][time];
    }
    return left;
  }

  /** A figure less others, where all of them are there. */
  Cells less(List<Cells> others) {
    Cells left = none(at.length, at.length == 0 ? 0 : at[0].length);
    for (int pairing = 0; pairing < at.length; pairing++) {
      for (int time = 0; time < at[pairing].length; time++) {
        long rest = at[pairing][time];
        for (Cells other : others) {
          long part = other.at[pairing][time];
          rest = rest == NONE || part == NONE ? NONE : rest - part;
        }
        left.at[pairing][time] = rest;
      }
    }
    return left;
  }

  boolean isZero() {
    return Arrays.stream(at).flatMapToLong(Arrays::stream).allMatch(v -> v == 0 || v == NONE);
  }

  boolean isSame(Cells other) {
    return Arrays.deepEquals(at, other.at);
  }
}
