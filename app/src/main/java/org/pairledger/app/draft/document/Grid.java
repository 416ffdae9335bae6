package org.pairledger.app.draft.document;

import java.util.List;

/**
 * A table as a grid of slots; rows may be of different lengths.
 *
 * @param name of the table as people find it: 表1, or the sheet's name
 */
public record Grid(String name, List<List<Slot>> rows) {

  public Grid {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
