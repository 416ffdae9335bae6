package org.pairledger.app.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.pairledger.ingest.ledger.tell.Problem;
import org.pairledger.ingest.sheet.SheetReader;
import org.pairledger.ingest.sheet.content.Cell;
import org.pairledger.ingest.sheet.content.Line;
import org.pairledger.ingest.sheet.content.SheetHead;
import org.pairledger.ingest.sheet.content.SheetVisitor;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** A new workbook with the problems and the rows they are about, each as it stands in the file. */
final class ProblemRowsBook {

  private static final String ROWS = "问题行";

  private ProblemRowsBook() {}

  static Path write(CheckedFile file, Path target) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
      SummarySheet.fill(book, file.problems());
      if (file.summary() != null) {
        rows(file, book.createSheet(ROWS));
      }
      try (OutputStream out = Files.newOutputStream(target)) {
        book.write(out);
      }
    }
    return target;
  }

  private static void rows(CheckedFile file, Sheet sheet) throws IOException {
    Map<Integer, Set<Integer>> wanted = new HashMap<>();
    for (Problem problem : file.problems()) {
      if (problem.place().row() > 0) {
        wanted
            .computeIfAbsent(problem.place().sheet(), s -> new HashSet<>())
            .add(problem.place().row());
      }
    }
    Row head = sheet.createRow(0);
    head.createCell(0).setCellValue("工作表");
    head.createCell(1).setCellValue("行号");
    try {
      SheetReader.read(file.path(), new Copier(wanted, sheet));
    } catch (UnreadableFile e) {
      throw new IOException("Cannot read " + file.path() + " again: " + e.getMessage(), e);
    }
  }

  private static final class Copier implements SheetVisitor {

    private final Map<Integer, Set<Integer>> wanted;
    private final Sheet target;
    private SheetHead sheet = new SheetHead(0, "", false, java.util.List.of());

    Copier(Map<Integer, Set<Integer>> wanted, Sheet target) {
      this.wanted = wanted;
      this.target = target;
    }

    @Override
    public void begin(SheetHead begun) {
      sheet = begun;
    }

    @Override
    public void line(Line line) {
      if (!wanted.getOrDefault(sheet.index(), Set.of()).contains(line.row() + 1)) {
        return;
      }
      Row row = target.createRow(target.getLastRowNum() + 1);
      row.createCell(0).setCellValue(sheet.name());
      row.createCell(1).setCellValue(line.row() + 1.0);
      for (Cell cell : line.cells()) {
        row.createCell(cell.column() + 2).setCellValue(cell.text());
      }
    }

    @Override
    public void end() {}
  }
}
