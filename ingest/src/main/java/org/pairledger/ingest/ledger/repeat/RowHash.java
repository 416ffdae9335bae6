package org.pairledger.ingest.ledger.repeat;

import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Cell;

/**
 * A number of 64 bits that tells two rows of a table apart by what is stored in their cells. A cell
 * that is the same as in the row before is not looked through again.
 */
final class RowHash {

  /** A prime, its square, its third and fourth power, cut to 64 bits. */
  private static final long PRIME = 1099511628211L;

  private static final long PRIME_2 = 0x000366000002e329L;
  private static final long PRIME_3 = 0x08a97b0004e7feabL;
  private static final long PRIME_4 = 0x9ffaac085635bc91L;
  private static final long SEED = 1125899906842597L;
  private static final long ROW = 6364136223846793005L;

  /** Spreads what differs over all bits. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final @Nullable Cell[] above;
  private final long[] hashes;

  /** For rows of so many cells. */
  RowHash(int width) {
    above = new @Nullable Cell[width];
    hashes = new long[width];
  }

  /** Of all cells in their order; never 0. */
  @SuppressWarnings("ReferenceEquality")
  long of(Cell[] cells) {
    long hash = SEED;
    for (int i = 0; i < cells.length; i++) {
      Cell cell = cells[i];
      if (cell != above[i]) {
        above[i] = cell;
        hashes[i] = of(cell.raw()) * 31 + i + 1;
      }
      hash = hash * ROW + hashes[i];
    }
    hash = (hash ^ (hash >>> 32)) * SPREAD;
    return hash == 0 ? 1 : hash ^ (hash >>> 32);
  }

  /** Without white space at the end; four characters at a time, for multiplying takes its time. */
  private static long of(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      end--;
    }
    long hash = 0;
    int i = 0;
    for (; i + 4 <= end; i += 4) {
      hash =
          hash * PRIME_4
              + text.charAt(i) * PRIME_3
              + text.charAt(i + 1) * PRIME_2
              + text.charAt(i + 2) * PRIME
              + text.charAt(i + 3);
    }
    for (; i < end; i++) {
      hash = hash * PRIME + text.charAt(i);
    }
    return hash;
  }
}
