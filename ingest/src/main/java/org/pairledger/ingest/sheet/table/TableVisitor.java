package org.pairledger.ingest.sheet.table;

import org.pairledger.ingest.sheet.content.SheetHead;

/**
 * Receives sheets, tables and lines in order: of each sheet {@code begin}, its lines from top to
 * bottom, {@code end}. A table is opened before the first line of its header (or of its data, where
 * it has none) and closed after its last line; tables side by side are open together. Lines without
 * any cell are not delivered.
 */
public interface TableVisitor {

  void begin(SheetHead sheet);

  void open(TableHead table);

  void line(SheetLine line);

  void close(FoundTable table);

  void end();
}
