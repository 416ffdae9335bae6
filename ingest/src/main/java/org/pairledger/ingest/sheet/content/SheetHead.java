package org.pairledger.ingest.sheet.content;

import java.util.List;

/**
 * What is known of a sheet before its lines come.
 *
 * @param index from 0, in the order of the tabs
 * @param name as on the tab; empty for delimited text
 * @param hidden whether the tab is hidden
 * @param merges all merged ranges of the sheet
 * @param aside what stands beside its cells
 */
public record SheetHead(int index, String name, boolean hidden, List<Merge> merges, Aside aside) {

  public SheetHead {
    merges = List.copyOf(merges);
  }

  /** A sheet with nothing beside its cells. */
  public SheetHead(int index, String name, boolean hidden, List<Merge> merges) {
    this(index, name, hidden, merges, Aside.NOTHING);
  }
}
