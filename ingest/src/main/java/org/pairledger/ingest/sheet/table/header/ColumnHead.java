package org.pairledger.ingest.sheet.table.header;

import java.util.List;

/**
 * The name of one column, from the outermost header level to the innermost.
 *
 * @param column from 0, as in the sheet
 * @param path one to three texts as displayed, stripped, line breaks removed; empty for a nameless
 *     column
 */
public record ColumnHead(int column, List<String> path) {

  public ColumnHead {
    path = List.copyOf(path);
  }

  /** The path in one text, for example {@code 户籍所在地/乡镇}. */
  public String text() {
    return String.join("/", path);
  }
}
