package org.pairledger.ingest.sheet.content;

import java.util.Map;
import java.util.Set;

/**
 * What stands beside the cells of a sheet.
 *
 * @param hiddenColumns from 0
 * @param comments by row from 0, then by column from 0
 */
public record Aside(Set<Integer> hiddenColumns, Map<Integer, Map<Integer, String>> comments) {

  public static final Aside NOTHING = new Aside(Set.of(), Map.of());

  public Aside {
    hiddenColumns = Set.copyOf(hiddenColumns);
    comments = Map.copyOf(comments);
  }

  /** Comments on cells of a row from 0, by column. */
  public Map<Integer, String> comments(int row) {
    return comments.isEmpty() ? Map.of() : comments.getOrDefault(row, Map.of());
  }
}
