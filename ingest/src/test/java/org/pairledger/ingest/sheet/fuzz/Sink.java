package org.pairledger.ingest.sheet.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pairledger.ingest.sheet.SheetReader;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.UnreadableFile;
import org.pairledger.ingest.sheet.table.FoundTable;
import org.pairledger.ingest.sheet.table.SheetLine;
import org.pairledger.ingest.sheet.table.TableFinder;
import org.pairledger.ingest.sheet.table.TableHead;
import org.pairledger.ingest.sheet.table.TableVisitor;
import org.pairledger.ingest.sheet.table.header.HeaderWords;

/** What must hold of any bytes: they are read, each line in its place, or refused by name. */
final class Sink implements TableVisitor {

  private int row;
  private int open;

  static void readsOrRefuses(byte[] bytes, String extension) {
    try {
      Path file = Files.createTempFile("fuzz", "." + extension);
      try {
        Files.write(file, bytes);
        SheetReader.read(file, new TableFinder(HeaderWords.NONE, new Sink()));
      } finally {
        Files.delete(file);
      }
    } catch (UnreadableFile refused) {
      requireOwnWords(refused);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A refusal is no cover for a heap that ran out. */
  private static void requireOwnWords(UnreadableFile refused) {
    if (refused.getMessage().contains("more memory") || refused.getCause() instanceof Error) {
      throw new AssertionError(refused);
    }
  }

  @Override
  public void begin(SheetHead sheet) {
    row = -1;
    open = 0;
  }

  @Override
  public void open(TableHead table) {
    open++;
    require(table.columns().size() == table.lastColumn() - table.firstColumn() + 1, "columns");
  }

  @Override
  public void line(SheetLine line) {
    require(line.line().row() > row, "rows in order");
    row = line.line().row();
    int column = -1;
    for (var cell : line.line().cells()) {
      require(cell.column() > column, "columns in order");
      column = cell.column();
    }
  }

  @Override
  public void close(FoundTable table) {
    open--;
  }

  @Override
  public void end() {
    require(open == 0, "every table closed");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
