package org.pairledger.ingest.ledger.repeat;

import java.io.IOException;
import java.util.Arrays;

/**
 * In which row a hash came first. Most rows are new, which a filter small enough for the
 * processor's cache tells of nearly all of them; such rows are put in their places some at a time,
 * so that memory is not waited for row by row.
 */
final class RowIndex {

  private static final int FIRST_SLOTS = 1 << 10;
  private static final int SLOTS_PER_WORD = 8;

  private long[] hashes = new long[FIRST_SLOTS];
  private int[] rows = new int[FIRST_SLOTS];
  private long[] filter = new long[FIRST_SLOTS / SLOTS_PER_WORD];
  private final long[] newHashes = new long[1 << 8];
  private final int[] newRows = new int[1 << 8];
  private int unsettled;
  private int size;

  /** Takes hashes in ascending order, each with its row. */
  interface Taker {
    void take(long hash, int row) throws IOException;
  }

  int size() {
    return size;
  }

  /** The row that came with this hash before; 0 if none did, and from now on it is this one. */
  int earlier(long hash, int row) {
    int earlier = mayBeHere(hash) ? settled(hash) : 0;
    if (earlier == 0) {
      add(hash, row);
    }
    return earlier;
  }

  private boolean mayBeHere(long hash) {
    long bits = bits(hash);
    return (filter[word(hash)] & bits) == bits;
  }

  private int word(long hash) {
    return (int) hash & (filter.length - 1);
  }

  private static long bits(long hash) {
    return 1L << (hash >>> 20) | 1L << (hash >>> 26);
  }

  private int settled(long hash) {
    settle();
    int slot = slot(hash);
    return hashes[slot] == hash ? rows[slot] : 0;
  }

  private void add(long hash, int row) {
    filter[word(hash)] |= bits(hash);
    newHashes[unsettled] = hash;
    newRows[unsettled++] = row;
    if (++size * 2 > hashes.length) {
      grow();
    } else if (unsettled == newHashes.length) {
      settle();
    }
  }

  private void settle() {
    for (int i = 0; i < unsettled; i++) {
      put(newHashes[i], newRows[i]);
    }
    unsettled = 0;
  }

  private void put(long hash, int row) {
    int slot = slot(hash);
    hashes[slot] = hash;
    rows[slot] = row;
  }

  /** Where the hash is, or would be: greater hashes stand further behind, but for collisions. */
  private int slot(long hash) {
    int slot = (int) ((hash ^ Long.MIN_VALUE) >>> (Long.numberOfLeadingZeros(hashes.length) + 1));
    while (hashes[slot] != hash && hashes[slot] != 0) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldRows = rows;
    hashes = new long[oldHashes.length * 4];
    rows = new int[hashes.length];
    filter = new long[hashes.length / SLOTS_PER_WORD];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        put(oldHashes[i], oldRows[i]);
      }
    }
    settle();
    for (long hash : hashes) {
      if (hash != 0) {
        filter[word(hash)] |= bits(hash);
      }
    }
  }

  /** Hands over all of them in their order, in which their places nearly are already. */
  void inOrder(Taker taker) throws IOException {
    settle();
    long[] sorted = new long[size];
    int[] sortedRows = new int[size];
    int count = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] != 0) {
        int at = count++;
        for (; at > 0 && sorted[at - 1] > hashes[i]; at--) {
          sorted[at] = sorted[at - 1];
          sortedRows[at] = sortedRows[at - 1];
        }
        sorted[at] = hashes[i];
        sortedRows[at] = rows[i];
      }
    }
    for (int i = 0; i < count; i++) {
      taker.take(sorted[i], sortedRows[i]);
    }
  }

  void clear() {
    Arrays.fill(hashes, 0);
    Arrays.fill(filter, 0);
    unsettled = 0;
    size = 0;
  }
}
