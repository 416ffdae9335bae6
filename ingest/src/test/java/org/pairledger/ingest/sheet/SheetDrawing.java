package org.pairledger.ingest.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws what a reader saw, a line of text for each line of a sheet. */
final class SheetDrawing implements SheetVisitor {

  final List<String> lines = new ArrayList<>();
  final List<SheetHead> sheets = new ArrayList<>();
  final List<Cell> cells = new ArrayList<>();

  static SheetDrawing of(Path file) throws UnreadableFile {
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
