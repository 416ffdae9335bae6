package org.pairledger.ingest.sheet.table.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairledger.ingest.sheet.content.Merge;

/**
 * Merged ranges found by row; only those as high as a header can be are told of below their top.
 */
public final class MergeIndex {

  private static final int HIGHEST = 6;

  private final Map<Integer, List<Merge>> byFirstRow = new HashMap<>();

  public MergeIndex(List<Merge> merges) {
    for (Merge merge : merges) {
      byFirstRow.computeIfAbsent(merge.firstRow(), row -> new ArrayList<>(2)).add(merge);
    }
  }

  List<Merge> startingIn(int row) {
    return byFirstRow.getOrDefault(row, List.of());
  }

  Optional<Merge> over(int row, int column) {
    if (byFirstRow.isEmpty()) {
      return Optional.empty();
    }
    for (int first = row; first > row - HIGHEST; first--) {
      for (Merge merge : startingIn(first)) {
        if (merge.lastRow() >= row
            && merge.firstColumn() <= column
            && merge.lastColumn() >= column) {
          return Optional.of(merge);
        }
      }
    }
    return Optional.empty();
  }
}
