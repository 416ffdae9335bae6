package org.pairledger.ingest.ledger;

import java.util.Arrays;
import java.util.stream.LongStream;

/** In which row a hash came first. */
final class RowIndex {

  private static final int FIRST_SLOTS = 1 << 10;

  private long[] hashes = new long[FIRST_SLOTS];
  private int[] rows = new int[FIRST_SLOTS];
  private int size;

  int size() {
    return size;
  }

  /** The row that came with this hash before; 0 if none did, and from now on it is this one. */
  int earlier(long hash, int row) {
    int slot = slot(hash);
    if (hashes[slot] == hash) {
      return rows[slot];
    }
    hashes[slot] = hash;
    rows[slot] = row;
    if (++size * 2 > hashes.length) {
      grow();
    }
    return 0;
  }

  /** Where the hash is, or would be. */
  private int slot(long hash) {
    int slot = (int) hash & (hashes.length - 1);
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
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  long[] sortedHashes() {
    return LongStream.of(hashes).filter(hash -> hash != 0).sorted().toArray();
  }

  /** The row of a hash that is here. */
  int row(long hash) {
    return rows[slot(hash)];
  }

  void clear() {
    Arrays.fill(hashes, 0);
    size = 0;
  }
}
