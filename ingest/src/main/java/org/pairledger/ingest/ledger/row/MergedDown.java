package org.pairledger.ingest.ledger.row;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Merge;

/** Knows, while rows go by, which cell a vertically merged range shows. */
public final class MergedDown {

  private final Map<Integer, List<Merge>> byColumn = new HashMap<>();
  private final Map<Integer, Integer> next = new HashMap<>();
  private final Map<Integer, Cell> shown = new HashMap<>();

  public MergedDown(List<Merge> merges) {
    merges.stream()
        .filter(merge -> merge.lastRow() > merge.firstRow())
        .sorted(Comparator.comparingInt(Merge::firstRow))
        .forEach(
            merge ->
                byColumn
                    .computeIfAbsent(merge.firstColumn(), c -> new java.util.ArrayList<>())
                    .add(merge));
  }

  /** A cell was read; it is what its range shows. */
  public void remember(int rowNumber, Cell cell, int column) {
    if (!byColumn.isEmpty() && at(rowNumber, column) != null) {
      shown.put(column, cell);
    }
  }

  /** What the range over this blank cell shows; null if there is none. */
  @Nullable
  public Cell above(int rowNumber, int column) {
    if (byColumn.isEmpty()) {
      return null;
    }
    Merge merge = at(rowNumber, column);
    return merge == null || merge.firstRow() == rowNumber - 1 ? null : shown.get(column);
  }

  private @Nullable Merge at(int rowNumber, int column) {
    List<Merge> merges = byColumn.getOrDefault(column, List.of());
    int index = next.getOrDefault(column, 0);
    while (index < merges.size() && merges.get(index).lastRow() < rowNumber - 1) {
      index++;
    }
    next.put(column, index);
    return index < merges.size() && merges.get(index).firstRow() <= rowNumber - 1
        ? merges.get(index)
        : null;
  }
}
