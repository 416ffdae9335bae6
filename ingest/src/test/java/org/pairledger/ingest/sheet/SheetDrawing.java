package org.pairledger.ingest.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** Draws what a reader saw, a line of text for each line of a sheet. */
public final class SheetDrawing implements SheetVisitor {

  public final List<String> lines = new ArrayList<>();
  public final List<SheetHead> sheets = new ArrayList<>();
  public final List<Cell> cells = new ArrayList<>();

  public static SheetDrawing of(Path file) throws UnreadableFile {
    SheetDrawing drawing = new SheetDrawing();
    SheetReader.read(file, drawing);
    return drawing;
  }

  @Override
  public void begin(SheetHead sheet) {
    sheets.add(sheet);
  }

  @Override
  public void line(Line line) {
    cells.addAll(line.cells());
    String drawn =
        line.cells().stream()
            .map(cell -> (char) ('A' + cell.column()) + "=" + cell.text())
            .collect(Collectors.joining(" | "));
    lines.add((line.row() + 1) + (line.hidden() ? "(hidden) " : " ") + drawn);
  }

  @Override
  public void end() {}
}
