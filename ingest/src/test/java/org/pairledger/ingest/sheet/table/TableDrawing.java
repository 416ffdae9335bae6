package org.pairledger.ingest.sheet.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Cell.Kind;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.Merge;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.table.header.ColumnHead;
import org.pairledger.ingest.sheet.table.header.HeaderWords;

/** Draws the tables found in a drawing of a sheet: cells between bars, {@code <} merged left. */
public final class TableDrawing implements TableVisitor {

  public final List<String> classes = new ArrayList<>();
  public final List<String> tables = new ArrayList<>();
  public final List<String> headers = new ArrayList<>();
  public final List<String> parts = new ArrayList<>();

  public static TableDrawing of(String sheet) {
    return of(sheet, HeaderWords.NONE);
  }

  public static TableDrawing of(String sheet, HeaderWords words) {
    List<Merge> merges = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    List<String> drawn = sheet.lines().toList();
    for (int row = 0; row < drawn.size(); row++) {
      List<String> texts =
          Arrays.stream(drawn.get(row).split("\\|", -1)).map(String::strip).toList();
      List<Cell> cells = cells(texts);
      merges.addAll(merges(row, texts, drawn));
      if (!cells.isEmpty()) {
        lines.add(new Line(row, cells, false));
      }
    }
    TableDrawing drawing = new TableDrawing();
    TableFinder finder = new TableFinder(words, drawing);
    finder.begin(new SheetHead(0, "", false, merges));
    lines.forEach(finder::line);
    finder.end();
    return drawing;
  }

  private static List<Cell> cells(List<String> texts) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < texts.size(); column++) {
      String text = texts.get(column);
      if (!text.isEmpty() && !text.equals("<") && !text.equals("^")) {
        Kind kind = text.matches("-?[\\d.]+") ? Kind.NUMBER : Kind.TEXT;
        cells.add(new Cell(column, text, text, kind));
      }
    }
    return cells;
  }

  private static List<Merge> merges(int row, List<String> texts, List<String> drawn) {
    List<Merge> merges = new ArrayList<>();
    for (int column = 0; column < texts.size(); column++) {
      String text = texts.get(column);
      if (text.isEmpty() || text.equals("<") || text.equals("^")) {
        continue;
      }
      int right = column;
      while (right + 1 < texts.size() && texts.get(right + 1).equals("<")) {
        right++;
      }
      int bottom = row;
      while (bottom + 1 < drawn.size() && at(drawn, bottom + 1, column).equals("^")) {
        bottom++;
      }
      if (right > column || bottom > row) {
        merges.add(new Merge(row, bottom, column, right));
      }
    }
    return merges;
  }

  private static String at(List<String> drawn, int row, int column) {
    String[] texts = drawn.get(row).split("\\|", -1);
    return column < texts.length ? texts[column].strip() : "";
  }

  @Override
  public void begin(SheetHead sheet) {}

  @Override
  public void open(TableHead table) {
    headers.add(table.columns().stream().map(ColumnHead::text).collect(Collectors.joining(" | ")));
  }

  @Override
  public void line(SheetLine line) {
    classes.add((line.line().row() + 1) + " " + line.kind().word());
    line.parts()
        .forEach(part -> parts.add(part.table() + " " + part.kind().word() + " " + draw(part)));
  }

  private static String draw(TablePart part) {
    return part.cells().stream().map(Cell::text).collect(Collectors.joining(" | "));
  }

  @Override
  public void close(FoundTable table) {
    tables.add(
        table.head().index()
            + ": header "
            + table.head().headerRows().stream().map(row -> row + 1).toList()
            + " rows "
            + (table.firstRow() + 1)
            + "-"
            + (table.lastRow() + 1)
            + " columns "
            + table.head().firstColumn()
            + "-"
            + table.head().lastColumn());
  }

  @Override
  public void end() {}
}
