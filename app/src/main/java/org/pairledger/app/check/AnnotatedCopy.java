package org.pairledger.app.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pairledger.ingest.ledger.Place;
import org.pairledger.ingest.ledger.Problem;

/**
 * Writes a checked workbook back, otherwise unchanged, with its wrong cells coloured and commented
 * and a summary in front; text files and very long workbooks become a workbook of their problem
 * rows. It shows persons, so the folder is its owner's alone.
 */
public final class AnnotatedCopy {

  private static final int MOST_ROWS = 50_000;

  private final Path folder;

  private AnnotatedCopy(Path folder) {
    this.folder = folder;
  }

  /** Copies into this folder, which only its owner can open. */
  public static AnnotatedCopy into(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
    }
    return new AnnotatedCopy(folder);
  }

  /** Writes the copy and says where. */
  public Path write(CheckedFile file) throws IOException {
    return isMarkable(file) ? marked(file) : ProblemRowsBook.write(file, folder);
  }

  private static boolean isMarkable(CheckedFile file) {
    String name = file.path().getFileName().toString().toLowerCase(java.util.Locale.ROOT);
    return file.summary() != null
        && file.summary().lineCount() <= MOST_ROWS
        && name.matches(".*\\.(xlsx|xlsm|xls|et)");
  }

  private Path marked(CheckedFile file) throws IOException {
    Path target = folder.resolve(file.path().getFileName().toString());
    try (InputStream in = Files.newInputStream(file.path());
        Workbook book = open(in)) {
      CellMarks marks = new CellMarks(book);
      byCell(file.problems()).forEach(marks::mark);
      SummarySheet.addInFront(book, file.problems());
      try (OutputStream out = Files.newOutputStream(target)) {
        book.write(out);
      }
    }
    return target;
  }

  private static Workbook open(InputStream in) throws IOException {
    try {
      return WorkbookFactory.create(in);
    } catch (EncryptedDocumentException e) {
      return new XSSFWorkbook();
    }
  }

  private static Map<Place, List<Problem>> byCell(List<Problem> problems) {
    Map<Place, List<Problem>> byCell = new LinkedHashMap<>();
    problems.stream()
        .filter(problem -> problem.place().row() > 0)
        .forEach(
            problem ->
                byCell
                    .computeIfAbsent(problem.place(), place -> new java.util.ArrayList<>())
                    .add(problem));
    return byCell;
  }
}
