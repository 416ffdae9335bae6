package org.pairledger.ingest.sheet.table;

import java.util.List;
import org.pairledger.ingest.sheet.content.Line;

/**
 * A line, what it is for, and where it belongs.
 *
 * @param line as it was read
 * @param kind the class of the whole line
 * @param parts of the open tables it has cells in; none for a line outside every table
 */
public record SheetLine(Line line, LineClass kind, List<TablePart> parts) {

  public SheetLine {
    parts = List.copyOf(parts);
  }
}
