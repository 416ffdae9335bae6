package org.pairledger.ingest.sheet.content;

/** Receives a file's sheets in order, and of each sheet its lines from top to bottom. */
public interface SheetVisitor {

  void begin(SheetHead sheet);

  void line(Line line);

  void end();
}
