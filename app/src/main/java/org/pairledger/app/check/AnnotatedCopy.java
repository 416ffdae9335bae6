package org.pairledger.app.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.ingest.ledger.place.Place;
import org.pairledger.ingest.ledger.tell.Problem;

/**
 * Writes a checked workbook back, otherwise unchanged, with its wrong cells coloured and commented
 * and a summary in front; text files and very long workbooks become a workbook of their problem
 * rows. It shows persons, so the folder is its owner's alone.
 */
public final class AnnotatedCopy {

  private static final int MOST_ROWS = 50_000;
  private static final Set<PosixFilePermission> OWNER_ALONE =
      PosixFilePermissions.fromString("rwx------");

  private final Path folder;
  private final Set<Path> written = new HashSet<>();

  private AnnotatedCopy(Path folder) {
    this.folder = folder;
  }

  /**
   * Copies into this folder, which only its owner can open.
   *
   * @throws CouldNotRun if others can open it and something lies in it already
   */
  public static AnnotatedCopy into(Path folder) throws IOException {
    if (!Files.isDirectory(folder) || isEmpty(folder)) {
      Files.createDirectories(folder);
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(folder, OWNER_ALONE);
      }
    } else if (isOpenToOthers(folder)) {
      throw new CouldNotRun(
          "--annotate "
              + folder
              + ": others can open this folder, and annotated workbooks show persons. Name a new"
              + " folder, or close it first (chmod 700).");
    }
    return new AnnotatedCopy(folder);
  }

  private static boolean isOpenToOthers(Path folder) throws IOException {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        && !OWNER_ALONE.containsAll(Files.getPosixFilePermissions(folder));
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  /** Writes the copy and says where; what cannot be marked in place becomes its problem rows. */
  public Path write(CheckedFile file) throws IOException {
    if (isMarkable(file)) {
      try {
        return marked(file);
      } catch (RuntimeException | IOException e) {
        // Some programs write workbooks that can be read and yet not be changed.
      }
    }
    return ProblemRowsBook.write(file, free(file.path().getFileName() + ".xlsx"));
  }

  /** A name that no other file of this check has been written under. */
  private Path free(String name) {
    int point = name.lastIndexOf('.');
    Path target = folder.resolve(name);
    for (int i = 2; !written.add(target); i++) {
      target = folder.resolve(name.substring(0, point) + " (" + i + ")" + name.substring(point));
    }
    return target;
  }

  private static boolean isMarkable(CheckedFile file) {
    String name = file.path().getFileName().toString().toLowerCase(java.util.Locale.ROOT);
    return file.summary() != null
        && file.summary().lineCount() <= MOST_ROWS
        && name.matches(".*\\.(xlsx|xlsm|xls|et)");
  }

  private Path marked(CheckedFile file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path());
        Workbook book = open(in)) {
      CellMarks marks = new CellMarks(book);
      byCell(file.problems()).forEach(marks::mark);
      SummarySheet.addInFront(book, file.problems());
      Path target = free(file.path().getFileName().toString());
      try (OutputStream out = Files.newOutputStream(target)) {
        book.write(out);
      }
      return target;
    }
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
