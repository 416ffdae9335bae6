package org.pairledger.ingest.staging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Deals files out to batches of about the same size, the largest first. */
final class BatchPlan {

  /** What opening any file costs, in bytes read. */
  private static final long PER_FILE = 20_000;

  private static final long LARGEST = 256L << 20;

  private BatchPlan() {}

  /** One batch a core, more when there is very much to read. */
  static List<List<FoundFile>> of(List<FoundFile> files, int cores) {
    long bytes = files.stream().mapToLong(FoundFile::bytes).sum();
    int batches = (int) Math.min(files.size(), Math.max(cores, bytes / LARGEST));
    PriorityQueue<Pile> piles = new PriorityQueue<>(Comparator.comparingLong(pile -> pile.size));
    for (int i = 0; i < batches; i++) {
      piles.add(new Pile());
    }
    files.stream()
        .sorted(
            Comparator.comparingLong(FoundFile::bytes).reversed().thenComparing(FoundFile::path))
        .forEach(
            file -> {
              Pile smallest = piles.remove();
              smallest.files.add(file);
              smallest.size += file.bytes() + PER_FILE;
              piles.add(smallest);
            });
    return piles.stream().map(pile -> List.copyOf(pile.files)).toList();
  }

  private static final class Pile {
    private final List<FoundFile> files = new ArrayList<>();
    private long size;
  }
}
