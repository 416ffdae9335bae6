package org.pairledger.ingest.ledger;

import org.pairledger.ingest.sheet.Cell;

/**
 * Recognises a row that says, field by field, what an earlier row said; a blank that repeats the
 * cell above says what that says. It remembers a fixed number of rows, so that a very long table
 * costs no more memory than a long one: beyond that a repeat may go unreported, but none is ever
 * reported wrongly.
 */
final class RepeatedRows {

  private static final int SLOTS = 1 << 18;
  private static final int PROBES_WHEN_FULL = 16;

  private long[] hashes = new long[1 << 10];
  private int[] rows = new int[1 << 10];
  private int used;

  /** The earlier row that is equal, from 1; 0 if there is none. */
  int earlier(Cell[] cells, int row) {
    long hash = hash(cells);
    int mask = hashes.length - 1;
    int slot = home(hash) & mask;
    int probes = used * 2 > hashes.length ? PROBES_WHEN_FULL : hashes.length;
    for (int probe = 0; probe < probes; probe++) {
      if (hashes[slot] == hash) {
        return rows[slot];
      }
      if (hashes[slot] == 0) {
        put(slot, hash, row);
        return 0;
      }
      slot = (slot + 1) & mask;
    }
    put(home(hash) & mask, hash, row);
    return 0;
  }

  private static int home(long hash) {
    return (int) (hash ^ (hash >>> 32));
  }

  private void put(int slot, long hash, int row) {
    used += hashes[slot] == 0 ? 1 : 0;
    hashes[slot] = hash;
    rows[slot] = row;
    if (used * 2 > hashes.length && hashes.length < SLOTS) {
      grow();
    }
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldRows = rows;
    hashes = new long[oldHashes.length * 4];
    rows = new int[hashes.length];
    int mask = hashes.length - 1;
    used = 0;
    for (int i = 0; i < oldHashes.length; i++) {
      int slot = home(oldHashes[i]) & mask;
      while (oldHashes[i] != 0 && hashes[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      if (oldHashes[i] != 0) {
        hashes[slot] = oldHashes[i];
        rows[slot] = oldRows[i];
        used++;
      }
    }
  }

  /** Of all cells in their order; never 0. */
  private static long hash(Cell[] cells) {
    long hash = 1125899906842597L;
    for (int i = 0; i < cells.length; i++) {
      hash = hash * 6364136223846793005L + mixed(cells[i].raw()) * 31 + i + 1;
    }
    return hash == 0 ? 1 : hash;
  }

  private static long mixed(String text) {
    long hash = 0;
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      end--;
    }
    for (int i = 0; i < end; i++) {
      hash = hash * 1099511628211L + text.charAt(i);
    }
    return hash;
  }
}
